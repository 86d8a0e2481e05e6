import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { Lost } from '../../app/Lost';
import { useWords } from '../../app/words';
import { Problem } from '../../api/problem';
import { opens, useAgencies, useAgencyName, useMe, useThing } from '../../api/queries';
import type { CaseView, FormerParticipant, Participant } from '../../api/schema';
import { StepButtons } from '../../steps/StepButtons';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Clock } from '../../ui/Deadline';
import { momentOf, yuan } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { PLACES, PlaceMark, type Place } from '../../ui/Places';
import { Fail, Loading } from '../../ui/States';
import { WhoLooked } from '../audit/WhoLooked';
import { EvidencePanel } from '../evidence/EvidencePanel';
import { LettersPanel } from '../assistance/LettersPanel';
import { MeasuresPanel } from '../measures/MeasuresPanel';
import { ReferralPanel } from '../referral/ReferralPanel';
import { SharingPanel } from '../sharing/SharingPanel';
import { CaseFacts } from './CaseFacts';
import { Masked } from './Masked';
import { Timeline } from './Timeline';
import './cases.css';

const NewLetter = lazy(() =>
  import('../assistance/NewLetter').then((module) => ({ default: module.NewLetter })),
);
const NewGrant = lazy(() => import('../sharing/NewGrant').then((module) => ({ default: module.NewGrant })));
const NewMeasure = lazy(() =>
  import('../measures/NewMeasure').then((module) => ({ default: module.NewMeasure })),
);

const TABS = [
  'timeline',
  'facts',
  'evidence',
  'letters',
  'sharing',
  'measures',
  'referral',
  'looks',
] as const;
/** Who works a case or reviews it may be shown a number in full, for a reason. */
const REVEALERS = ['CASE_OFFICER', 'REVIEWER', 'LEGAL_REVIEWER'];
/** Who answers for a case and may see who looked at it. */
const ANSWERS = ['UNIT_HEAD', 'LEADER', 'CHIEF'];
type Tab = (typeof TABS)[number];
type Starting = 'letter' | 'grant' | 'measure' | null;

/** 案件工作区: one case on one page; the three places on top, what happened in the middle, what is due on the right. */
export function CaseWorkspace() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const query = useThing<CaseView>(`/api/cases/${caseId}`);
  if (query.isPending) return <Loading rows={10} />;
  if (query.error instanceof Problem && [403, 404].includes(query.error.status)) {
    return <Lost requestId={query.error.body.requestId} />;
  }
  if (!query.data) return <Fail error={query.error} onRetry={() => void query.refetch()} />;
  return <Workspace view={query.data} />;
}

function Workspace({ view }: { view: CaseView }) {
  const words = useWords('cases');
  const work = useWords('work');
  const steps = useWords('steps');
  const navigate = useNavigate();
  const nameOf = useAgencyName();
  const asked = useSearch({ strict: false }).tab;
  const { data: me } = useMe();
  const answers = view.standing === 'LEAD' && ANSWERS.some((role) => me?.roles.includes(role));
  const mayReveal =
    ['LEAD', 'CO_HANDLER'].includes(view.standing) &&
    view.state !== 'ARCHIVED' &&
    REVEALERS.some((role) => me?.roles.includes(role));
  const tabs = TABS.filter((name) => name !== 'looks' || answers);
  const tab: Tab = tabs.find((name) => name === asked) ?? 'timeline';
  const [starting, setStarting] = useState<Starting>(null);
  const base = `/api/cases/${view.id}`;
  const amount = (view.amounts?.sales ?? 0) + (view.amounts?.stock ?? 0);
  const show = (next: Tab) =>
    void navigate({
      to: '/cases/$caseId',
      params: { caseId: view.id },
      search: next === 'timeline' ? {} : { tab: next },
      replace: true,
    });
  const panels: Record<Tab, () => ReactNode> = {
    timeline: () => <Timeline view={view} />,
    facts: () => <CaseFacts view={view} />,
    evidence: () => <EvidencePanel caseId={view.id} />,
    letters: () => <LettersPanel caseId={view.id} />,
    sharing: () => <SharingPanel caseId={view.id} />,
    measures: () => <MeasuresPanel caseId={view.id} />,
    referral: () => <ReferralPanel caseId={view.id} />,
    looks: () => <WhoLooked caseId={view.id} />,
  };

  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="crumbs">
            <Link to="/cases">{words('list')}</Link> / <span className="mono">{view.number}</span>
          </p>
          <h1>{view.title}</h1>
          <p className="row muted">
            <span className="tag tag-brand">{words.coded('state', view.state)}</span>
            {(view.charges ?? []).slice(0, 2).map((charge) => (
              <span key={charge.id}>{words.coded('charge', charge.code)}</span>
            ))}
            {amount > 0 && <span>{words('case.amount', { amount: yuan(amount, words.language) })}</span>}
            {view.filingNumber && (
              <span className="mono">{words('case.filedAs', { number: view.filingNumber })}</span>
            )}
          </p>
        </div>
        <div className="row">
          {opens(view, 'PROPOSE_GRANT') && (
            <Button icon="share" onClick={() => setStarting('grant')}>
              {steps('case.PROPOSE_GRANT')}
            </Button>
          )}
          {opens(view, 'TAKE_MEASURE') && (
            <Button icon="box" onClick={() => setStarting('measure')}>
              {steps('case.TAKE_MEASURE')}
            </Button>
          )}
          {opens(view, 'REQUEST_ASSISTANCE') && (
            <Button icon="mail" onClick={() => setStarting('letter')}>
              {words('case.letter')}
            </Button>
          )}
          <Link to="/cases/$caseId/evidence" params={{ caseId: view.id }} className="button">
            <Icon name="seal" />
            {words('case.evidence')}
          </Link>
        </div>
      </header>

      <Band view={view} />

      <div className="columns">
        <section className="card" aria-label={words('case.tabs')}>
          <div className="tabs" role="tablist" aria-label={words('case.tabs')}>
            {tabs.map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`tab-${name}`}
                aria-selected={tab === name}
                aria-controls="tab-body"
                onClick={() => show(name)}
              >
                {words(`tab.${name}`)}
              </button>
            ))}
          </div>
          <div className="tab-body" id="tab-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            {panels[tab]()}
          </div>
        </section>

        <aside className="stack">
          <Card title={words('next')}>
            <div className="next stack">
              <ul>
                {(view.thresholdHints ?? []).map((hint, index) => (
                  <li key={`hint${index}`} className="hint">
                    <Icon name="bulb" />
                    <span>
                      <b>{words('next.hint')}</b> {words.language === 'en' ? hint.en : hint.zh}
                    </span>
                  </li>
                ))}
                {view.proposal && (
                  <li>
                    <Icon name="paper" />
                    <span>
                      {words('proposal', {
                        who:
                          (words.language === 'en' ? view.proposal.by?.nameEn : view.proposal.by?.name) ?? '',
                        when: momentOf(view.proposal.at),
                        what: words.coded('proposal', view.proposal.kind),
                      })}{' '}
                      {view.proposal.reason && steps.coded('choice', view.proposal.reason)}{' '}
                      {view.proposal.note}
                    </span>
                  </li>
                )}
                {!view.thresholdHints?.length && view.steps.length === 0 && (
                  <li className="caption">{words('next.none')}</li>
                )}
              </ul>
              <div className="steps">
                <StepButtons
                  aggregate="case"
                  view={view}
                  base={base}
                  onDone={(answer, code) => {
                    const made = answer as { id?: string } | undefined;
                    if (code === 'FLAG_REFERRAL' && made?.id) {
                      void navigate({
                        to: '/cases/$caseId/referrals/$referralId',
                        params: { caseId: view.id, referralId: made.id },
                      });
                    }
                  }}
                />
              </div>
            </div>
          </Card>
          {view.complaint && (
            <Card
              title={words('complaint')}
              extra={<span className="tag">{words.coded('complaint.state', view.complaint.state)}</span>}
            >
              <div className="stack">
                {view.complaint.consumerName && (
                  <p>
                    <span className="caption">{words('complaint.by')}</span> {view.complaint.consumerName}
                  </p>
                )}
                {view.complaint.consumerIdMasked && (
                  <p className="row">
                    <span className="caption">{words('complaint.idNumber')}</span>
                    <Masked
                      caseId={view.id}
                      field="CONSUMER_ID_NUMBER"
                      masked={view.complaint.consumerIdMasked}
                      mayReveal={mayReveal}
                    />
                  </p>
                )}
                {view.complaint.consumerPhoneMasked && (
                  <p className="row">
                    <span className="caption">{words('complaint.phone')}</span>
                    <Masked
                      caseId={view.id}
                      field="CONSUMER_PHONE"
                      masked={view.complaint.consumerPhoneMasked}
                      mayReveal={mayReveal}
                    />
                  </p>
                )}
                {view.complaint.due && <Clock due={view.complaint.due} label={words('complaint')} />}
                <div className="steps">
                  <StepButtons aggregate="complaint" view={view.complaint} base={`${base}/complaint`} />
                </div>
              </div>
            </Card>
          )}
          <Card title={words('clocks')}>
            <div className="stack">
              {(view.clocks ?? []).map((clock, index) => (
                <Clock
                  key={clock.dutyId ?? index}
                  due={clock}
                  label={
                    clock.agency
                      ? words('clock.of', {
                          kind: work.coded('kind', clock.kind ?? clock.code),
                          agency: nameOf(clock.agency),
                        })
                      : work.coded('kind', clock.kind ?? clock.code)
                  }
                />
              ))}
              {(view.clocks ?? []).length === 0 && <p className="caption">{words('clocks.none')}</p>}
            </div>
          </Card>
          <Card title={words('parties')}>
            {(view.parties ?? []).map((party) => (
              <div className="party" key={party.id}>
                <span className="caption">{words.coded('role', party.role)}</span>
                <span>{party.name}</span>
                {party.uscc && <span className="mono caption">{party.uscc}</span>}
                {!party.uscc && party.idMasked && (
                  <Masked
                    caseId={view.id}
                    field="PARTY_ID_NUMBER"
                    party={party.id}
                    masked={party.idMasked}
                    mayReveal={mayReveal}
                  />
                )}
              </div>
            ))}
          </Card>
          {(view.linkedCases ?? []).length > 0 && (
            <Card title={words('linked')}>
              {view.linkedCases!.map((linked) => (
                <div className="party" key={linked.id}>
                  <Link to="/cases/$caseId" params={{ caseId: linked.id }}>
                    {linked.title}
                  </Link>
                  <span className="caption">
                    <span className="mono">{linked.number}</span> {nameOf(linked.lead)}{' '}
                    {words.coded('relation', linked.relation)}
                  </span>
                </div>
              ))}
            </Card>
          )}
        </aside>
      </div>
      <Suspense>
        {starting === 'letter' && (
          <NewLetter caseId={view.id} version={view.version} onClose={() => setStarting(null)} />
        )}
        {starting === 'grant' && (
          <NewGrant caseId={view.id} version={view.version} onClose={() => setStarting(null)} />
        )}
        {starting === 'measure' && (
          <NewMeasure
            caseId={view.id}
            version={view.version}
            parties={view.parties ?? []}
            onClose={() => setStarting(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

/** Each place with the agency that sits there, what it holds and what it can see. */
function Band({ view }: { view: CaseView }) {
  const words = useWords('cases');
  const { byId } = useAgencies();
  const { data: me } = useMe();
  const nameOf = useAgencyName();
  const participants = view.participants ?? [];
  const sitsAt = (code: string | null | undefined, agency: string) =>
    !!code && byId.get(agency)?.divisionCode === code && byId.get(agency)?.kind === 'REGULATOR';
  const at = (place: Place) => participants.filter(({ agency }) => sitsAt(view.places?.[place], agency));
  const placed = new Set(PLACES.flatMap((place) => at(place).map(({ agency }) => agency)));
  const others = participants.filter(({ agency }) => !placed.has(agency));
  const former = view.formerParticipants ?? [];
  const formerAt = (place: Place) => former.find(({ agency }) => sitsAt(view.places?.[place], agency));
  const formerElsewhere = former.filter((left) => !PLACES.some((place) => formerAt(place) === left));
  return (
    <>
      <section className="band" aria-label={words('case.places')}>
        {PLACES.map((place) => (
          <BandPlace
            key={place}
            place={place}
            code={view.places?.[place]}
            participants={at(place)}
            former={formerAt(place)}
            mine={me?.agency.id}
          />
        ))}
      </section>
      {others.length + formerElsewhere.length > 0 && (
        <p className="others">
          <span className="caption">{words('case.others')}</span>
          {others.map((other) => (
            <span key={other.agency + other.standing}>
              {nameOf(other.agency)} <span className="tag">{words.coded('standing', other.standing)}</span>
            </span>
          ))}
          {formerElsewhere.map((left) => (
            <span key={left.agency}>
              {nameOf(left.agency)} <span className="tag">{words.coded('standing', 'FORMER')}</span>{' '}
              <span className="caption">
                <TookPart former={left} />
              </span>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** What an agency was in the case, and until when. */
function TookPart({ former }: { former: FormerParticipant }) {
  const words = useWords('cases');
  return words('case.tookPart', {
    standing: words.coded('standing', former.standing),
    day: former.lastDay,
  });
}

function BandPlace({
  place,
  code,
  participants,
  former,
  mine,
}: {
  place: Place;
  code: string | null | undefined;
  participants: Participant[];
  former: FormerParticipant | undefined;
  mine: string | undefined;
}) {
  const words = useWords('cases');
  const ui = useWords('ui');
  const nameOf = useAgencyName();
  const { list } = useAgencies();
  const participant = participants[0];
  const sitting =
    participant?.agency ??
    former?.agency ??
    list.find((agency) => agency.divisionCode === code && agency.kind === 'REGULATOR')?.id;
  return (
    <div className={`band-place place-${place}${sitting === mine ? ' mine' : ''}`}>
      <div className="band-head">
        <span className="row">
          <PlaceMark place={place} /> {ui(`place.${place}`)}
        </span>
        <span className="band-tags">
          {sitting === mine && <span className="tag tag-brand">{ui('place.mine')}</span>}
          {participant && (
            <span className={`tag ${participant.standing === 'LEAD' ? 'tag-dark' : ''}`}>
              {words.coded('standing', participant.standing)}
            </span>
          )}
          {!participant && former && <span className="tag">{words.coded('standing', 'FORMER')}</span>}
        </span>
      </div>
      <p className="band-agency">{sitting ? nameOf(sitting) : (code ?? ui('place.unknown'))}</p>
      {participant ? (
        <dl className="facts">
          <dt>{words('case.shared')}</dt>
          <dd>
            {(participant.knows ?? [])
              .map((part) => words.coded('part', part))
              .join(words.language === 'en' ? ', ' : '、') || words('part.NONE')}
            {participant.openDuties !== null && participant.openDuties !== undefined && (
              <>
                {' '}
                · {words('case.duties')} <b>{participant.openDuties}</b>
              </>
            )}
          </dd>
          {participant.lastActedOn && (
            <>
              <dt>{words('case.acted')}</dt>
              <dd>{momentOf(participant.lastActedOn)}</dd>
            </>
          )}
        </dl>
      ) : (
        <p className="caption">{former ? <TookPart former={former} /> : words('case.noAgency')}</p>
      )}
    </div>
  );
}
