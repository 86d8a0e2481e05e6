import { useWords } from '../../app/words';
import { OfficersField } from '../../steps/StepDialog';
import { Check, ChoiceField, LongField, TextField } from '../../ui/Field';
import { instantOf } from '../../ui/format';
import { LabelFields } from './LabelFields';
import { internal, sent } from './label';

const KINDS = [
  'ELECTRONIC_DATA',
  'DOCUMENTARY',
  'PHYSICAL',
  'AUDIO_VISUAL',
  'WITNESS',
  'PARTY_STATEMENT',
  'EXPERT_OPINION',
  'INSPECTION_RECORD',
] as const;

export const emptyCollection = {
  title: '',
  kind: 'ELECTRONIC_DATA',
  factToProve: '',
  holder: '',
  provider: '',
  collectedAt: '',
  place: '',
  url: '',
  method: '',
  medium: '',
  mediumSerial: '',
  mediumSealed: false,
  collectors: [] as string[],
  signedBy: '',
  notSignedReason: '',
  recordNo: '',
  label: internal,
};

export type Collection = typeof emptyCollection;

export const wanted = ['title', 'factToProve', 'holder', 'place', 'method'] as const;

export const isComplete = (collection: Collection): boolean =>
  wanted.every((name) => collection[name].trim() !== '') && collection.collectors.length > 0;

/** What the portal wants to know of an item before its files. */
export function describe(collection: Collection, collectedAt: string) {
  const filled = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
  return {
    title: collection.title,
    kind: collection.kind,
    factToProve: collection.factToProve,
    source: { holder: collection.holder, ...filled({ provider: collection.provider }) },
    collectedAt: instantOf(collectedAt),
    place: collection.place,
    method: collection.method,
    ...filled({
      url: collection.url,
      signedBy: collection.signedBy,
      notSignedReason: collection.notSignedReason,
      recordNo: collection.recordNo,
    }),
    ...(collection.medium
      ? {
          originalMedium: {
            type: collection.medium,
            ...filled({ serial: collection.mediumSerial }),
            sealed: collection.mediumSealed,
          },
        }
      : {}),
    collectors: collection.collectors.map((officer) => ({ officer })),
    label: sent(collection.label),
  };
}

/** 取证情况: who collected it, from whom, where, how, and who signed. */
export function CollectionForm({
  value,
  collectedAt,
  tried,
  edit,
}: {
  value: Collection;
  collectedAt: string;
  tried: boolean;
  edit: (part: Partial<Collection>) => void;
}) {
  const words = useWords('evidence');
  const need = (text: string | string[]) =>
    tried && text.length === 0 ? { error: words('form.missing') } : {};
  return (
    <div className="form">
      <TextField
        label={words('title')}
        pointer="/title"
        required
        {...need(value.title)}
        value={value.title}
        onValue={(title) => edit({ title })}
      />
      <ChoiceField
        label={words('kind')}
        pointer="/kind"
        value={value.kind}
        onValue={(kind) => edit({ kind })}
        choices={KINDS.map((code) => [code, words.coded('kind', code)] as const)}
      />
      <LongField
        wide
        rows={2}
        label={words('factToProve')}
        pointer="/factToProve"
        required
        {...need(value.factToProve)}
        value={value.factToProve}
        onValue={(factToProve) => edit({ factToProve })}
      />
      <TextField
        label={words('holder')}
        pointer="/source/holder"
        required
        {...need(value.holder)}
        value={value.holder}
        onValue={(holder) => edit({ holder })}
      />
      <TextField
        label={words('provider')}
        pointer="/source/provider"
        value={value.provider}
        onValue={(provider) => edit({ provider })}
      />
      <TextField
        type="datetime-local"
        label={words('collectedAt')}
        pointer="/collectedAt"
        required
        value={collectedAt}
        onValue={(moment) => edit({ collectedAt: moment })}
      />
      <TextField
        label={words('place')}
        pointer="/place"
        required
        {...need(value.place)}
        value={value.place}
        onValue={(place) => edit({ place })}
      />
      <TextField
        label={words('method')}
        pointer="/method"
        required
        {...need(value.method)}
        value={value.method}
        onValue={(method) => edit({ method })}
      />
      <TextField label={words('url')} pointer="/url" value={value.url} onValue={(url) => edit({ url })} />
      <OfficersField
        wide
        required
        label={words('collectors')}
        pointer="/collectors"
        {...need(value.collectors)}
        values={value.collectors}
        onValues={(collectors) => edit({ collectors })}
      />
      <TextField
        label={words('signedBy')}
        pointer="/signedBy"
        value={value.signedBy}
        onValue={(signedBy) => edit({ signedBy })}
      />
      <TextField
        label={words('notSignedReason')}
        pointer="/notSignedReason"
        value={value.notSignedReason}
        onValue={(notSignedReason) => edit({ notSignedReason })}
      />
      <TextField
        label={words('recordNo')}
        pointer="/recordNo"
        value={value.recordNo}
        onValue={(recordNo) => edit({ recordNo })}
      />
      <TextField
        label={words('medium')}
        pointer="/originalMedium/type"
        value={value.medium}
        onValue={(medium) => edit({ medium })}
      />
      <TextField
        label={words('mediumSerial')}
        pointer="/originalMedium/serial"
        value={value.mediumSerial}
        onValue={(mediumSerial) => edit({ mediumSerial })}
      />
      <Check
        label={words('mediumSealed')}
        checked={value.mediumSealed}
        onChecked={(mediumSealed) => edit({ mediumSealed })}
      />
      <LabelFields
        mayBeSecret
        value={value.label}
        onValue={(part) => edit({ label: { ...value.label, ...part } })}
      />
    </div>
  );
}
