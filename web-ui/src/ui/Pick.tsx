import { Select } from 'antd';
import { useWords } from '../app/words';
import { AntdRoot } from './AntdRoot';
import { Field, type FieldProps } from './Field';

export interface Option {
  value: string;
  label: string;
  /** What else it can be found by: a code, a name in the other language. */
  search?: string;
}

interface One extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  options: Option[];
  placeholder?: string;
  /** When the portal searches rather than the browser. */
  onSearch?: (text: string) => void;
}

/** One out of many, found by typing. */
export function PickField({ value, onValue, options, placeholder, onSearch, ...field }: One) {
  const words = useWords('ui');
  return (
    <AntdRoot>
      <Field {...field}>
        {(control) => (
          <Select
            {...control}
            className="pick"
            aria-label={field.label}
            showSearch={onSearch ? { filterOption: false, onSearch } : { filterOption: matches }}
            allowClear
            value={value === '' ? undefined : value}
            onChange={(chosen: string | undefined) => onValue(chosen ?? '')}
            options={options.map((option) => ({ ...option, title: option.label }))}
            placeholder={placeholder}
            notFoundContent={words('pick.none')}
          />
        )}
      </Field>
    </AntdRoot>
  );
}

interface Several extends FieldProps {
  values: string[];
  onValues: (values: string[]) => void;
  options: Option[];
  placeholder?: string;
}

/** Several out of many. */
export function PickSeveralField({ values, onValues, options, placeholder, ...field }: Several) {
  const words = useWords('ui');
  return (
    <AntdRoot>
      <Field {...field}>
        {(control) => (
          <Select
            {...control}
            mode="multiple"
            className="pick"
            aria-label={field.label}
            showSearch={{ filterOption: matches }}
            value={values}
            onChange={onValues}
            options={options.map((option) => ({ ...option, title: option.label }))}
            placeholder={placeholder}
            notFoundContent={words('pick.none')}
          />
        )}
      </Field>
    </AntdRoot>
  );
}

const matches = (text: string, option?: { label?: unknown; search?: unknown }) =>
  `${String(option?.label ?? '')} ${String(option?.search ?? '')}`.toLowerCase().includes(text.toLowerCase());
