import { Link, useParams } from '@tanstack/react-router';
import { Lost } from '../../app/Lost';
import { useWords } from '../../app/words';
import { Problem } from '../../api/problem';
import { useAgencyName, useMe, useThing } from '../../api/queries';
import type { Grant, Receipt } from '../../api/schema';
import { StepButtons } from '../../steps/StepButtons';
import { Card } from '../../ui/Card';
import { momentOf } from '../../ui/format';
import { Empty, Fail, Loading } from '../../ui/States';

/** Who answers for a case sees what others have opened of it. */
const KNOW_WHO_LOOKED = ['UNIT_HEAD', 'LEADER', 'CHIEF'];

/** 共享邀请: what the receiver may know before it decides, and the decision. */
export function GrantPage() {
  const { caseId, grantId } = useParams({ strict: false }) as { caseId: string; grantId: string };
  const words = useWords('sharing');
  const cases = useWords('cases');
  const nameOf = useAgencyName();
  const { data: me } = useMe();
  const base = `/api/cases/${caseId}/grants/${grantId}`;
  const query = useThing<Grant>(base);
  if (query.isPending) return <Loading />;
  if (query.error instanceof Problem && [403, 404].includes(query.error.status)) {
    return <Lost requestId={query.error.body.requestId} />;
  }
  if (!query.data) return <Fail error={query.error} onRetry={() => void query.refetch()} />;
  const grant = query.data;
  const parts = (['facts', 'parties', 'documents', 'letters'] as const)
    .filter((part) => grant.scope?.[part])
    .map((part) => words(`scope.${part}`));
  if (grant.scope && grant.scope.evidence !== 'NONE')
    parts.push(words.coded('evidence', grant.scope.evidence));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{words('page')}</h1>
          <p className="muted">{words('page.preview')}</p>
        </div>
        <div className="steps">
          <StepButtons aggregate="grant" view={grant} base={base} />
        </div>
      </header>
      <Card
        title={grant.caseTitle ?? words('case')}
        extra={
          <span className={`tag ${grant.state === 'ACCEPTED' ? 'tag-jade' : ''}`}>
            {words.coded('state', grant.state)}
          </span>
        }
      >
        <dl className="facts">
          <dt>{words('case')}</dt>
          <dd className="mono">{grant.caseNumber}</dd>
          <dt>{words('lead')}</dt>
          <dd>{nameOf(grant.lead ?? grant.from)}</dd>
          <dt>{words('to')}</dt>
          <dd>{nameOf(grant.to)}</dd>
          <dt>{words('standing')}</dt>
          <dd>{cases.coded('standing', grant.standing)}</dd>
          <dt>{words('basis')}</dt>
          <dd>{words.coded('ground', grant.basis)}</dd>
          {parts.length > 0 && (
            <>
              <dt>{words('scope')}</dt>
              <dd>{parts.join(words.language === 'en' ? ', ' : '、')}</dd>
            </>
          )}
          <dt>{words('purpose')}</dt>
          <dd>{grant.purpose}</dd>
          <dt>{words('legalBasis')}</dt>
          <dd>{grant.legalBasis}</dd>
          {grant.until && (
            <>
              <dt>{words('until')}</dt>
              <dd>{grant.until}</dd>
            </>
          )}
          {grant.reason && (
            <>
              <dt>{words('reason')}</dt>
              <dd>{grant.reason}</dd>
            </>
          )}
        </dl>
        {grant.state === 'ACCEPTED' && grant.to === me?.agency.id && (
          <p>
            <Link to="/cases/$caseId" params={{ caseId }} className="button">
              {words('open')}
            </Link>
          </p>
        )}
      </Card>
      {me && grant.from === me.agency.id && KNOW_WHO_LOOKED.some((role) => me.roles.includes(role)) && (
        <ReceiptOf base={base} caseId={caseId} />
      )}
    </div>
  );
}

/** 共享回执: what the receiver has opened, each thing once; also afterwards, of what it keeps. */
function ReceiptOf({ base, caseId }: { base: string; caseId: string }) {
  const words = useWords('sharing');
  const audit = useWords('audit');
  const query = useThing<Receipt>(`${base}/receipt`);
  return (
    <Card title={words('receipt')} flush>
      {query.isPending && <Loading rows={3} />}
      {query.error && <Fail error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.opened.length === 0 && <Empty title={words('receipt.none')} />}
      <ul className="list">
        {query.data?.opened.map((one) => (
          <li key={`${one.action} ${Object.values(one.ids).join(' ')}`} className="row between">
            <span className="row">
              <span className="tag">{audit.coded('action', one.action)}</span>
              {one.ids.evidenceId && (
                <Link
                  to="/cases/$caseId/evidence/$evidenceId"
                  params={{ caseId, evidenceId: one.ids.evidenceId }}
                >
                  {words('receipt.item')}
                </Link>
              )}
            </span>
            <span className="caption">
              {words('receipt.times', { times: one.times, officers: one.officers, last: momentOf(one.last) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
