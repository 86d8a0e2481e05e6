import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useNow } from '../../app/session';
import { useWords } from '../../app/words';
import { send } from '../../api/client';
import { Problem, faultAt, problemSentence } from '../../api/problem';
import { useDeed } from '../../api/queries';
import { DivisionField } from '../../steps/DivisionField';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Check, ChoiceField, LongField, Refused, TextField } from '../../ui/Field';
import { instantOf, localOf } from '../../ui/format';
import { ProblemNote } from '../../ui/States';
import { toast } from '../../ui/Toast';
import { useDraft } from '../../ui/useDraft';
import { PLACES } from '../../ui/Places';
import './cases.css';

const ROLES = [
  'PLATFORM',
  'LIVE_ROOM',
  'MERCHANT',
  'STREAMER',
  'MCN',
  'RIGHT_HOLDER',
  'BUYER',
  'OTHER',
] as const;
const CHARGES = [
  'COUNTERFEIT_TRADEMARK',
  'SHODDY',
  'FALSE_ADVERT',
  'IDENTITY_CHECK_SKIPPED',
  'ORDER_117',
  'OTHER',
] as const;
const INSTRUMENTS = [
  'TRADEMARK_LAW',
  'PRODUCT_QUALITY_LAW',
  'E_COMMERCE_LAW',
  'ADVERT_LAW',
  'ORDER_117',
] as const;
const SUBJECTS = ['MERCHANT', 'LIVE_ROOM', 'STREAMER', 'MCN', 'PLATFORM', 'SELF_SITE'] as const;
const FIRST = ['COMPLAINT', 'FOUND', 'NONE'] as const;
const SOURCES = ['INSPECTION', 'MONITORING', 'TRANSFER', 'REPORT'] as const;

interface PartyDraft {
  role: string;
  kind: string;
  name: string;
  uscc: string;
  idNumber: string;
  divisionCode: string;
  address: string;
}

interface ChargeDraft {
  code: string;
  instrument: string;
  subject: string;
  description: string;
  actOn: string;
  first: string;
}

const emptyParty: PartyDraft = {
  role: 'LIVE_ROOM',
  kind: 'UNIT',
  name: '',
  uscc: '',
  idNumber: '',
  divisionCode: '',
  address: '',
};
const emptyCharge: ChargeDraft = {
  code: 'COUNTERFEIT_TRADEMARK',
  instrument: 'TRADEMARK_LAW',
  subject: 'MERCHANT',
  description: '',
  actOn: '',
  first: 'COMPLAINT',
};
const empty = {
  source: 'INSPECTION',
  receivedAt: '',
  title: '',
  facts: '',
  amount: '',
  complaint: true,
  report: true,
  consumerName: '',
  consumerIdNumber: '',
  consumerPhone: '',
  platformSeat: '',
  merchantRegistered: '',
  merchantActual: '',
  violation: '',
  parties: [emptyParty],
  charges: [emptyCharge],
};

/** 登记线索: from a 12315 slip or from a lead found otherwise. */
export function OpenCase() {
  const words = useWords('cases');
  const ui = useWords('ui');
  const navigate = useNavigate();
  const now = useNow();
  const slip = useSearch({ strict: false }).by === 'slip';
  const { draft, edit, clear } = useDraft('open-case', empty);
  const [tried, setTried] = useState(false);
  const deed = useDeed<{ id?: string; caseId?: string; number?: string; caseNumber?: string }>((made) => {
    clear();
    toast(words('open.done', { number: made.caseNumber ?? made.number ?? '' }));
    void navigate({ to: '/cases/$caseId', params: { caseId: (made.caseId ?? made.id)! } });
  });
  const receivedAt = draft.receivedAt || (now ? localOf(now) : '');
  const need = (value: string) => (tried && value.trim() === '' ? words('open.missing') : undefined);
  const complete = [
    draft.title,
    draft.facts,
    ...draft.parties.map(({ name }) => name),
    ...draft.charges.flatMap(({ description, actOn }) => [description, actOn]),
  ].every((value) => value.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete)
      deed.mutate({ path: slip ? '/api/slips' : '/api/cases', body: bodyOf(draft, slip, receivedAt) });
  };
  const party = (index: number, change: Partial<PartyDraft>) =>
    edit(({ parties }) => ({
      parties: parties.map((one, at) => (at === index ? { ...one, ...change } : one)),
    }));
  const charge = (index: number, change: Partial<ChargeDraft>) =>
    edit(({ charges }) => ({
      charges: charges.map((one, at) => (at === index ? { ...one, ...change } : one)),
    }));
  const choices = (family: string, codes: readonly string[]) =>
    codes.map((code) => [code, words.coded(family, code)] as const);

  return (
    <form className="page" onSubmit={submit} noValidate>
      <header className="page-head">
        <div>
          <h1>{slip ? words('open.slip') : words('open')}</h1>
          {slip && <p className="muted">{words('open.slipText')}</p>}
        </div>
        <div className="segments" role="group" aria-label={words('open.by')}>
          <button
            type="button"
            aria-pressed={slip}
            onClick={() => void navigate({ to: '/cases/new', search: { by: 'slip' } })}
          >
            {words('open.by.slip')}
          </button>
          <button
            type="button"
            aria-pressed={!slip}
            onClick={() => void navigate({ to: '/cases/new', search: {} })}
          >
            {words('open.by.lead')}
          </button>
        </div>
      </header>
      <Refused problem={deed.error}>
        <Card title={words('open.basics')}>
          <div className="form">
            <TextField
              label={words('open.receivedAt')}
              pointer="/receivedAt"
              type="datetime-local"
              required
              value={receivedAt}
              onValue={(value) => edit({ receivedAt: value })}
            />
            {slip ? (
              <div className="row">
                <Check
                  label={words('open.complaint')}
                  checked={draft.complaint}
                  onChecked={(complaint) => edit({ complaint })}
                />
                <Check
                  label={words('open.report')}
                  checked={draft.report}
                  onChecked={(report) => edit({ report })}
                />
              </div>
            ) : (
              <ChoiceField
                label={words('open.source')}
                pointer="/source"
                value={draft.source}
                onValue={(source) => edit({ source })}
                choices={choices('source', SOURCES)}
              />
            )}
            <TextField
              label={words('open.title')}
              pointer="/title"
              required
              error={need(draft.title)}
              value={draft.title}
              onValue={(title) => edit({ title })}
            />
            <TextField
              label={words('open.amount')}
              pointer="/amount"
              type="number"
              min={0}
              step="0.01"
              value={draft.amount}
              onValue={(amount) => edit({ amount })}
            />
            <LongField
              wide
              label={words('open.facts')}
              pointer="/facts"
              required
              rows={4}
              error={need(draft.facts)}
              value={draft.facts}
              onValue={(facts) => edit({ facts })}
            />
          </div>
          {slip && (
            <fieldset className="sub">
              <legend className="caption">
                {words('open.consumer')} · {words('open.consumerHint')}
              </legend>
              <div className="form">
                <TextField
                  label={words('open.consumerName')}
                  pointer="/consumerName"
                  value={draft.consumerName}
                  onValue={(consumerName) => edit({ consumerName })}
                />
                <CheckedField
                  check="id-number"
                  label={words('open.consumerId')}
                  pointer="/consumerIdNumber"
                  value={draft.consumerIdNumber}
                  onValue={(consumerIdNumber) => edit({ consumerIdNumber })}
                />
                <TextField
                  label={words('open.consumerPhone')}
                  pointer="/consumerPhone"
                  type="tel"
                  value={draft.consumerPhone}
                  onValue={(consumerPhone) => edit({ consumerPhone })}
                />
              </div>
            </fieldset>
          )}
        </Card>

        <Card title={words('open.places')}>
          <p className="caption">{words('open.placesHint')}</p>
          <div className="form">
            {([PLACES[0], 'merchantRegistered', PLACES[1], PLACES[2]] as const).map((place) => (
              <DivisionField
                key={place}
                label={ui(`place.${place}`)}
                pointer={`/places/${place}`}
                value={draft[place]}
                onValue={(code) => edit({ [place]: code })}
              />
            ))}
          </div>
        </Card>

        <Card
          title={words('open.parties')}
          extra={
            <Button
              small
              icon="plus"
              onClick={() => edit(({ parties }) => ({ parties: [...parties, emptyParty] }))}
            >
              {words('open.party.add')}
            </Button>
          }
        >
          <div className="stack">
            {draft.parties.map((one, index) => (
              <fieldset className="sub" key={index} aria-label={words('open.party', { no: index + 1 })}>
                <header>
                  <b>{words('open.party', { no: index + 1 })}</b>
                  {draft.parties.length > 1 && (
                    <Button
                      small
                      tone="quiet"
                      onClick={() =>
                        edit(({ parties }) => ({ parties: parties.filter((_, at) => at !== index) }))
                      }
                    >
                      {ui('remove')}
                    </Button>
                  )}
                </header>
                <div className="form">
                  <ChoiceField
                    label={words('open.party.role')}
                    pointer={`/parties/${index}/role`}
                    value={one.role}
                    onValue={(role) =>
                      party(index, {
                        role,
                        kind: role === 'STREAMER' || role === 'BUYER' ? 'PERSON' : 'UNIT',
                      })
                    }
                    choices={choices('role', ROLES)}
                  />
                  <ChoiceField
                    label={words('open.party.kind')}
                    pointer={`/parties/${index}/kind`}
                    value={one.kind}
                    onValue={(kind) => party(index, { kind })}
                    choices={choices('kind', ['UNIT', 'PERSON'])}
                  />
                  <TextField
                    label={words('open.party.name')}
                    pointer={`/parties/${index}/name`}
                    required
                    error={need(one.name)}
                    value={one.name}
                    onValue={(name) => party(index, { name })}
                  />
                  {one.kind === 'UNIT' ? (
                    <CheckedField
                      check="uscc"
                      label={words('open.party.uscc')}
                      pointer={`/parties/${index}/uscc`}
                      value={one.uscc}
                      onValue={(uscc) => party(index, { uscc })}
                    />
                  ) : (
                    <CheckedField
                      check="id-number"
                      label={words('open.party.idNumber')}
                      pointer={`/parties/${index}/idNumber`}
                      value={one.idNumber}
                      onValue={(idNumber) => party(index, { idNumber })}
                    />
                  )}
                  <DivisionField
                    label={words('open.party.division')}
                    pointer={`/parties/${index}/divisionCode`}
                    value={one.divisionCode}
                    onValue={(divisionCode) => party(index, { divisionCode })}
                  />
                  <TextField
                    label={words('open.party.address')}
                    pointer={`/parties/${index}/address`}
                    value={one.address}
                    onValue={(address) => party(index, { address })}
                  />
                </div>
              </fieldset>
            ))}
          </div>
        </Card>

        <Card
          title={words('open.charges')}
          extra={
            <Button
              small
              icon="plus"
              onClick={() => edit(({ charges }) => ({ charges: [...charges, emptyCharge] }))}
            >
              {words('open.charge.add')}
            </Button>
          }
        >
          <div className="stack">
            {draft.charges.map((one, index) => (
              <fieldset className="sub" key={index} aria-label={words('open.charge', { no: index + 1 })}>
                <header>
                  <b>{words('open.charge', { no: index + 1 })}</b>
                  {draft.charges.length > 1 && (
                    <Button
                      small
                      tone="quiet"
                      onClick={() =>
                        edit(({ charges }) => ({ charges: charges.filter((_, at) => at !== index) }))
                      }
                    >
                      {ui('remove')}
                    </Button>
                  )}
                </header>
                <div className="form">
                  <ChoiceField
                    label={words('open.charge.code')}
                    pointer={`/charges/${index}/code`}
                    value={one.code}
                    onValue={(code) => charge(index, { code })}
                    choices={choices('charge', CHARGES)}
                  />
                  <ChoiceField
                    label={words('open.charge.instrument')}
                    pointer={`/charges/${index}/instrument`}
                    value={one.instrument}
                    onValue={(instrument) => charge(index, { instrument })}
                    choices={choices('instrument', INSTRUMENTS)}
                  />
                  <ChoiceField
                    label={words('open.charge.subject')}
                    pointer={`/charges/${index}/subject`}
                    value={one.subject}
                    onValue={(subject) => charge(index, { subject })}
                    choices={choices('subject', SUBJECTS)}
                  />
                  <TextField
                    label={words('open.charge.actOn')}
                    pointer={`/charges/${index}/actOn`}
                    type="date"
                    required
                    error={need(one.actOn)}
                    value={one.actOn}
                    onValue={(actOn) => charge(index, { actOn })}
                  />
                  <ChoiceField
                    label={words('open.charge.first')}
                    pointer={`/charges/${index}/first`}
                    value={one.first}
                    onValue={(first) => charge(index, { first })}
                    choices={choices('first', FIRST)}
                  />
                  <TextField
                    label={words('open.charge.description')}
                    pointer={`/charges/${index}/description`}
                    required
                    error={need(one.description)}
                    value={one.description}
                    onValue={(description) => charge(index, { description })}
                  />
                </div>
              </fieldset>
            ))}
          </div>
        </Card>
      </Refused>
      <ProblemNote error={deed.error} />
      <footer className="actions">
        <span className="caption">{ui('draft.kept')}</span>
        <Button tone="quiet" onClick={clear}>
          {ui('draft.discard')}
        </Button>
        <Button type="submit" tone="main" busy={deed.isPending}>
          {words('open.submit')}
        </Button>
      </footer>
    </form>
  );
}

/** A number with a check digit; the portal says whether it can be right, as soon as it is typed. */
function CheckedField({
  check,
  value,
  onValue,
  ...field
}: {
  check: 'uscc' | 'id-number';
  label: string;
  pointer: string;
  value: string;
  onValue: (value: string) => void;
}) {
  const words = useWords('cases');
  const [verdict, setVerdict] = useState<{ of: string; wrong?: string } | null>(null);
  useEffect(() => {
    if (value.length !== 18) return;
    let stale = false;
    send('POST', `/api/checks/${check}`, check === 'uscc' ? { uscc: value } : { idNumber: value }).then(
      () => !stale && setVerdict({ of: value }),
      (problem: unknown) => {
        if (stale || !(problem instanceof Problem) || problem.status !== 422) return;
        const said = faultAt(problem, check === 'uscc' ? '/uscc' : '/idNumber', words.language);
        setVerdict({ of: value, wrong: said ?? problemSentence(problem, words.language) });
      },
    );
    return () => {
      stale = true;
    };
  }, [check, value, words.language]);
  const current = verdict?.of === value ? verdict : null;
  return (
    <TextField
      {...field}
      className="input mono"
      maxLength={18}
      value={value}
      onValue={(text) => onValue(text.trim().toUpperCase())}
      {...(current?.wrong ? { error: current.wrong } : {})}
      hint={current && !current.wrong ? <span className="ok">✓ {words('open.checked')}</span> : undefined}
    />
  );
}

function bodyOf(draft: typeof empty, slip: boolean, receivedAt: string) {
  const filled = <T extends object>(all: T) =>
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  const shared = {
    receivedAt: instantOf(receivedAt),
    title: draft.title.trim(),
    facts: draft.facts.trim(),
    ...(draft.amount === '' ? {} : { amount: Number(draft.amount) }),
    parties: draft.parties.map(({ uscc, idNumber, ...party }) =>
      filled({ ...party, ...(party.kind === 'UNIT' ? { uscc } : { idNumber }) }),
    ),
    charges: draft.charges.map(filled),
    places: filled({
      platformSeat: draft.platformSeat,
      merchantRegistered: draft.merchantRegistered,
      merchantActual: draft.merchantActual,
      violation: draft.violation,
    }),
  };
  return slip
    ? {
        channel: '12315',
        ...shared,
        complaint: draft.complaint,
        report: draft.report,
        ...filled({
          consumerName: draft.consumerName,
          consumerIdNumber: draft.consumerIdNumber,
          consumerPhone: draft.consumerPhone,
        }),
      }
    : { source: draft.source, ...shared };
}
