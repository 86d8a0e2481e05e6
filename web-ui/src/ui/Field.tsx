import {
  createContext,
  useContext,
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useLanguage, useWords } from '../app/words';
import { faultAt, type Problem } from '../api/problem';
import './field.css';

const Refusal = createContext<Problem | null>(null);

/** Gives the fields inside the portal's answer, so that each shows what is wrong in its own place. */
export function Refused({ problem, children }: { problem: Problem | null | undefined; children: ReactNode }) {
  return <Refusal value={problem ?? null}>{children}</Refusal>;
}

export interface FieldProps {
  label: string;
  /** JSON pointer of this entry in what is sent. */
  pointer?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean | undefined;
  wide?: boolean | undefined;
}

/** A label, its control, and under it the hint or what is wrong. */
export function Field({
  label,
  pointer,
  hint,
  error,
  required,
  wide,
  children,
}: FieldProps & {
  children: (control: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': boolean | undefined;
    'aria-required': boolean | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const words = useWords('ui');
  const problem = useContext(Refusal);
  const language = useLanguage();
  const wrong = error ?? (pointer ? faultAt(problem, pointer, language) : undefined);
  return (
    <div className={`field${wide ? ' field-wide' : ''}${wrong ? ' field-wrong' : ''}`}>
      <label htmlFor={id}>
        {label}
        {required && (
          <span className="field-required" aria-hidden="true" title={words('required')}>
            *
          </span>
        )}
      </label>
      {children({
        id,
        'aria-describedby': `${id}-note`,
        'aria-invalid': wrong ? true : undefined,
        'aria-required': required || undefined,
      })}
      <p
        id={`${id}-note`}
        className={wrong ? 'field-error' : 'field-hint'}
        role={wrong ? 'alert' : undefined}
      >
        {wrong ?? hint}
      </p>
    </div>
  );
}

type Text = FieldProps & { value: string; onValue: (value: string) => void };
type Attributes<A> = Omit<A, 'value' | 'onChange' | keyof FieldProps>;

export function TextField({
  value,
  onValue,
  type = 'text',
  ...all
}: Text & Attributes<InputHTMLAttributes<HTMLInputElement>>) {
  const { field, rest } = split(all);
  return (
    <Field {...field}>
      {(control) => (
        <input
          className="input"
          {...rest}
          {...control}
          type={type}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

export function LongField({
  value,
  onValue,
  rows = 3,
  ...all
}: Text & Attributes<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { field, rest } = split(all);
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          className="input"
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

export function ChoiceField({
  value,
  onValue,
  choices,
  ...all
}: Text & { choices: readonly (readonly [value: string, label: string])[] } & Attributes<
    SelectHTMLAttributes<HTMLSelectElement>
  >) {
  const { field, rest } = split(all);
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...rest}
          {...control}
          className="input"
          value={value}
          onChange={(event) => onValue(event.target.value)}
        >
          {choices.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A yes-or-no that stands beside its own words. */
export function Check({
  label,
  checked,
  onChecked,
  disabled,
}: {
  label: ReactNode;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  disabled?: boolean;
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** One of a few, all visible. */
export function Radios({
  legend,
  value,
  onValue,
  choices,
  tones,
}: {
  legend: string;
  value: string;
  onValue: (value: string) => void;
  choices: readonly (readonly [value: string, label: string])[];
  tones?: Record<string, string>;
}) {
  const name = useId();
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      <div>
        {choices.map(([choice, label]) => (
          <label
            key={choice}
            className={`radio ${value === choice ? `chosen ${tones?.[choice] ?? ''}` : ''}`}
          >
            <input
              type="radio"
              name={name}
              value={choice}
              checked={value === choice}
              onChange={() => onValue(choice)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function split<A extends FieldProps>(all: A) {
  const { label, pointer, hint, error, required, wide, ...rest } = all;
  return { field: { label, pointer, hint, error, required, wide }, rest };
}
