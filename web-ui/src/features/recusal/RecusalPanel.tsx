import { useWords } from '../../app/words';
import { useMe, usePages } from '../../api/queries';
import type { CaseView, Person, Recusal } from '../../api/schema';
import { StepButtons } from '../../steps/StepButtons';
import { momentOf } from '../../ui/format';
import { Empty, Fail, Loading } from '../../ui/States';

/** Standings in which an agency works on the case, so that its officers can be recused from it. */
const WORKING = ['LEAD', 'CO_HANDLER', 'ASSISTING'];

/** 回避: who of the agency must have no part in the case, asked, decided, taken back. */
export function RecusalPanel({ view }: { view: CaseView }) {
  const words = useWords('recusal');
  const { data: me } = useMe();
  const base = `/api/cases/${view.id}`;
  const recusals = usePages<Recusal>(`${base}/recusals`);
  if (recusals.isPending) return <Loading />;
  if (recusals.error) return <Fail error={recusals.error} onRetry={() => void recusals.refetch()} />;
  const asking = WORKING.includes(view.standing ?? '') && me !== undefined;
  return (
    <div className="stack">
      <p className="caption">{words('note')}</p>
      {asking && (
        <div className="steps">
          <StepButtons
            calm
            aggregate="recusal"
            view={{ steps: ['REQUEST'], version: view.version }}
            base={base}
          />
        </div>
      )}
      {recusals.items.length === 0 && <Empty title={words('none')} />}
      <ul className="list stack">
        {recusals.items.map((recusal) => (
          <One key={recusal.id} recusal={recusal} base={`${base}/recusals/${recusal.id}`} />
        ))}
      </ul>
    </div>
  );
}

function One({ recusal, base }: { recusal: Recusal; base: string }) {
  const words = useWords('recusal');
  const nameOf = (person: Person | null | undefined) =>
    (words.language === 'en' ? person?.nameEn || person?.name : person?.name) ?? '';
  return (
    <li className="sub" aria-label={nameOf(recusal.officer)}>
      <header>
        <span className="row">
          <b>{nameOf(recusal.officer)}</b>
          <span className="tag">{words.coded('state', recusal.state)}</span>
        </span>
        <span className="steps">
          <StepButtons small calm aggregate="recusal" view={recusal} base={base} />
        </span>
      </header>
      <dl className="facts">
        <dt>{words('ground')}</dt>
        <dd>{words.coded('ground', recusal.ground)}</dd>
        <dt>{words('requested')}</dt>
        <dd>
          {momentOf(recusal.requestedAt)} {nameOf(recusal.requestedBy)} {recusal.reason}
        </dd>
        {recusal.state === 'REQUESTED' && (
          <>
            <dt>{words('decider')}</dt>
            <dd>{words.coded('decider', recusal.decider)}</dd>
          </>
        )}
        {recusal.decidedAt && (
          <>
            <dt>{words('decided')}</dt>
            <dd>
              {momentOf(recusal.decidedAt)} {nameOf(recusal.decidedBy)} {recusal.decisionReason}
            </dd>
          </>
        )}
        {recusal.minutesNo && (
          <>
            <dt>{words('minutes')}</dt>
            <dd className="mono">{recusal.minutesNo}</dd>
          </>
        )}
        {recusal.revokedAt && (
          <>
            <dt>{words('revoked')}</dt>
            <dd>
              {momentOf(recusal.revokedAt)} {nameOf(recusal.revokedBy)} {recusal.revocationReason}
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}
