import { useState } from 'react';
import { useWords } from '../app/words';
import { useAgencies, useDeed, useMe, useOfficers } from '../api/queries';
import { Dialog } from '../ui/Dialog';
import { Check, ChoiceField, LongField, Refused, TextField } from '../ui/Field';
import { instantOf } from '../ui/format';
import { PickField, PickSeveralField } from '../ui/Pick';
import { toast } from '../ui/Toast';
import { useDraft } from '../ui/useDraft';
import { GoodsField, goodsOf, noGoods, type Goods } from './GoodsField';
import type { Aggregate, Entry, Step } from './steps';

type Value = string | string[] | Goods[];
type Values = Record<string, Value>;

/** The page of one decision: what it does, what it asks for, and the deed itself. */
export function StepDialog({
  aggregate,
  code,
  step,
  base,
  version,
  onClose,
  onDone,
}: {
  aggregate: Aggregate;
  code: string;
  step: Step;
  base: string;
  version: number;
  onClose: () => void;
  onDone?: ((answer: unknown) => void) | undefined;
}) {
  const words = useWords('steps');
  const entries = step.entries ?? [];
  const { draft, edit, clear } = useDraft<Values>(`step.${base}.${code}`, emptyOf(entries));
  const [tried, setTried] = useState(false);
  const title = words.coded(aggregate, code);
  const deed = useDeed((answer) => {
    clear();
    toast(words('done', { step: title }));
    onClose();
    onDone?.(answer);
  });
  const missing = (entry: Entry) =>
    entry.required === true &&
    (entry.kind === 'goods'
      ? goodsOf(draft[entry.name] as Goods[]).length === 0
      : draft[entry.name]!.length === 0);
  const say = `${aggregate}.${code}.say`;
  const submit = () => {
    setTried(true);
    if (entries.some(missing)) return;
    deed.mutate({
      method: step.method ?? 'POST',
      path: `${base}/${step.noun}`,
      body: bodyOf(entries, draft),
      version,
    });
  };
  return (
    <Dialog
      title={title}
      submit={title}
      grave={step.grave ?? false}
      busy={deed.isPending}
      error={deed.error}
      width={entries.length > 1 ? 640 : 520}
      onClose={onClose}
      onSubmit={submit}
    >
      {words.has(say) && <p className="muted">{words.coded(aggregate, `${code}.say`)}</p>}
      <Refused problem={deed.error}>
        <div className="form">
          {entries.map((entry) => (
            <EntryField
              key={entry.name}
              entry={entry}
              value={draft[entry.name]!}
              error={tried && missing(entry) ? words('missing') : undefined}
              onValue={(value) => edit({ [entry.name]: value })}
            />
          ))}
        </div>
      </Refused>
    </Dialog>
  );
}

function EntryField({
  entry,
  value,
  error,
  onValue,
}: {
  entry: Entry;
  value: Value;
  error: string | undefined;
  onValue: (value: Value) => void;
}) {
  const words = useWords('steps');
  const field = {
    label: words.coded('entry', entry.label ?? entry.name),
    pointer: `/${entry.name}`,
    required: entry.required,
    wide: entry.wide,
    error,
    hint: words.has(`hint.${entry.label ?? entry.name}`)
      ? words.coded('hint', entry.label ?? entry.name)
      : undefined,
  };
  const one = value as string;
  const choices = (entry.choices ?? []).map(
    (choice) => [choice, words.coded(entry.family ?? 'choice', choice)] as const,
  );
  switch (entry.kind) {
    case 'officers':
      return <OfficersField {...field} values={value as string[]} onValues={onValue} />;
    case 'colleague':
      return <ColleagueField {...field} value={one} onValue={onValue} />;
    case 'agency':
      return <AgencyField {...field} kind={entry.agencyKind} value={one} onValue={onValue} />;
    case 'choice':
      return (
        <ChoiceField {...field} value={one} onValue={onValue} choices={[['', words('choose')], ...choices]} />
      );
    case 'choices':
      return (
        <fieldset className="radios field-wide">
          <legend>{field.label}</legend>
          <div>
            {choices.map(([choice, label]) => (
              <Check
                key={choice}
                label={label}
                checked={(value as string[]).includes(choice)}
                onChecked={(on) =>
                  onValue(
                    on
                      ? [...(value as string[]), choice]
                      : (value as string[]).filter((other) => other !== choice),
                  )
                }
              />
            ))}
          </div>
          {error && <p className="field-error">{error}</p>}
        </fieldset>
      );
    case 'goods':
      return <GoodsField label={field.label} error={error} value={value as Goods[]} onValue={onValue} />;
    case 'long':
    case 'lines':
      return <LongField {...field} value={one} onValue={onValue} rows={entry.kind === 'lines' ? 4 : 3} />;
    case 'date':
      return <TextField {...field} type="date" value={one} onValue={onValue} />;
    case 'moment':
      return <TextField {...field} type="datetime-local" value={one} onValue={onValue} />;
    case 'money':
      return (
        <TextField
          {...field}
          type="number"
          min={0}
          step="0.01"
          inputMode="decimal"
          value={one}
          onValue={onValue}
        />
      );
    case 'text':
      return <TextField {...field} value={one} onValue={onValue} />;
  }
}

type FieldOf = {
  label: string;
  pointer?: string;
  required?: boolean | undefined;
  wide?: boolean | undefined;
  error?: string | undefined;
};

/** Officers of the own agency who hold an enforcement licence. */
export function OfficersField({
  values,
  onValues,
  ...field
}: FieldOf & { values: string[]; onValues: (values: string[]) => void }) {
  const ui = useWords('ui');
  const { data: me } = useMe();
  const officers = useOfficers(me?.agency.id);
  return (
    <PickSeveralField
      {...field}
      values={values}
      onValues={onValues}
      placeholder={ui('pick.officer')}
      options={(officers.data?.items ?? [])
        .filter((officer) => officer.licence)
        .map((officer) => ({
          value: officer.officer,
          label: ui.language === 'en' ? (officer.nameEn ?? officer.name) : officer.name,
          search: `${officer.officer} ${officer.name} ${officer.licence ?? ''}`,
        }))}
    />
  );
}

/** Anybody of the own agency, with or without a licence. */
function ColleagueField({
  value,
  onValue,
  ...field
}: FieldOf & { value: string; onValue: (value: string) => void }) {
  const ui = useWords('ui');
  const { data: me } = useMe();
  const officers = useOfficers(me?.agency.id);
  return (
    <PickField
      {...field}
      value={value}
      onValue={onValue}
      placeholder={ui('pick.officer')}
      options={(officers.data?.items ?? []).map((officer) => ({
        value: officer.officer,
        label: ui.language === 'en' ? (officer.nameEn ?? officer.name) : officer.name,
        search: `${officer.officer} ${officer.name}`,
      }))}
    />
  );
}

export function AgencyField({
  value,
  onValue,
  kind,
  ...field
}: FieldOf & { value: string; onValue: (value: string) => void; kind?: string | undefined }) {
  const ui = useWords('ui');
  const { list } = useAgencies();
  const { data: me } = useMe();
  return (
    <PickField
      {...field}
      value={value}
      onValue={onValue}
      placeholder={ui('pick.agency')}
      options={list
        .filter((agency) => agency.id !== me?.agency.id && (kind === undefined || agency.kind === kind))
        .map((agency) => ({
          value: agency.id,
          label: ui.language === 'en' ? agency.nameEn : agency.name,
          search: `${agency.name} ${agency.nameEn} ${agency.divisionCode ?? ''}`,
        }))}
    />
  );
}

function emptyOf(entries: readonly Entry[]): Values {
  return Object.fromEntries(entries.map((entry) => [entry.name, emptyValue(entry)]));
}

function emptyValue({ kind }: Entry): Value {
  if (kind === 'goods') return [noGoods];
  return kind === 'officers' || kind === 'choices' ? [] : '';
}

/** What is sent: only what was filled, in the form that the body asks for. */
export function bodyOf(entries: readonly Entry[], values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name, kind } of entries) {
    const value = values[name];
    if (value === undefined || value.length === 0) continue;
    if (kind === 'money') body[name] = Number(value);
    else if (kind === 'goods') body[name] = goodsOf(value as Goods[]);
    else if (kind === 'moment') body[name] = instantOf(value as string);
    else if (kind === 'lines')
      body[name] = (value as string)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    else body[name] = value;
  }
  return body;
}
