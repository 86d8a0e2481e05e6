import { Select } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
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
          <OnlyWhatIsChosen>
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
          </OnlyWhatIsChosen>
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
          <OnlyWhatIsChosen>
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
          </OnlyWhatIsChosen>
        )}
      </Field>
    </AntdRoot>
  );
}

/**
 * The list would also take the option on top when somebody leaves it with Tab: a piece of evidence or an officer that
 * nobody chose. Here Tab only leaves; Enter and the mouse choose.
 */
function OnlyWhatIsChosen({ children }: { children: ReactNode }) {
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Tab') event.stopPropagation();
  };
  return (
    <div className="pick-frame" onKeyDownCapture={leave}>
      {children}
    </div>
  );
}

const matches = (text: string, option?: { label?: unknown; search?: unknown }) =>
  `${String(option?.label ?? '')} ${String(option?.search ?? '')}`.toLowerCase().includes(text.toLowerCase());
