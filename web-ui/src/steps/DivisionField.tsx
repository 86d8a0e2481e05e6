import { useDeferredValue, useState } from 'react';
import { useWords } from '../app/words';
import { useThing } from '../api/queries';
import type { Division, Page } from '../api/schema';
import type { FieldProps } from '../ui/Field';
import { PickField } from '../ui/Pick';

/** 行政区划, found by name or code. */
export function DivisionField({
  value,
  onValue,
  ...field
}: FieldProps & { value: string; onValue: (code: string) => void }) {
  const ui = useWords('ui');
  const [text, setText] = useState('');
  const asked = useDeferredValue(text || value);
  const found = useThing<Page<Division>>(`/api/divisions?query=${encodeURIComponent(asked)}`, {
    enabled: asked.length > 0,
  });
  return (
    <PickField
      {...field}
      value={value}
      onValue={onValue}
      onSearch={setText}
      placeholder={ui('pick.division')}
      options={(found.data?.items ?? []).map((division) => ({
        value: division.code,
        label: `${division.fullName ?? division.name} ${division.code}`,
      }))}
    />
  );
}
