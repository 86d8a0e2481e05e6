import { Link, useParams } from '@tanstack/react-router';
import { Lost } from '../../app/Lost';
import { useWords } from '../../app/words';
import { Problem } from '../../api/problem';
import { useAgencyName, useMe, usePages, useThing } from '../../api/queries';
import type { AssistanceRequest, Evidence, FormerCase, Grant } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { dayOf } from '../../ui/format';
import { Empty, Fail, Loading } from '../../ui/States';
import { LetterRow } from '../assistance/LetterRow';
import { EvidenceTable } from '../evidence/EvidenceTable';

/** What our agency keeps of a case in which it took part: its own evidence, its letters, its shares; nothing of the case. */
export function KeptOfCase() {
  const { partId } = useParams({ strict: false }) as { partId: string };
  const query = useThing<FormerCase>(`/api/former-cases/${partId}`);
  if (query.isPending) return <Loading rows={6} />;
  if (query.error instanceof Problem && query.error.status === 404) {
    return <Lost requestId={query.error.body.requestId} />;
  }
  if (!query.data) return <Fail error={query.error} onRetry={() => void query.refetch()} />;
  return <Kept part={query.data} />;
}

function Kept({ part }: { part: FormerCase }) {
  const words = useWords('former');
  const cases = useWords('cases');
  const nameOf = useAgencyName();
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="crumbs">
            <Link to="/cases/former">{words('list')}</Link>
          </p>
          <h1 className="mono">{part.caseNumber}</h1>
          <p className="row muted">
            <span className="tag">{cases.coded('standing', 'FORMER')}</span>
            <span>
              {words('was', {
                standing: cases.coded('standing', part.standing),
                from: dayOf(part.since),
                to: part.lastDay,
              })}
            </span>
            <span>{words('ledBy', { agency: nameOf(part.lead) })}</span>
            <span>{words.coded('reason', part.reason)}</span>
          </p>
        </div>
      </header>
      <p className="muted">{words('kept.note')}</p>
      <OwnEvidence caseId={part.caseId} />
      <OwnLetters caseId={part.caseId} />
      <OwnShares caseId={part.caseId} />
    </div>
  );
}

function OwnEvidence({ caseId }: { caseId: string }) {
  const words = useWords('former');
  const ui = useWords('ui');
  const list = usePages<Evidence>(`/api/cases/${caseId}/evidence`);
  return (
    <Card title={words('evidence')} flush>
      {list.isPending && <Loading rows={3} />}
      {list.error && <Fail error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && list.items.length === 0 && <Empty title={words('evidence.none')} />}
      {list.items.length > 0 && <EvidenceTable caseId={caseId} items={list.items} />}
      {list.hasNextPage && <Button onClick={() => void list.fetchNextPage()}>{ui('more')}</Button>}
    </Card>
  );
}

function OwnLetters({ caseId }: { caseId: string }) {
  const words = useWords('former');
  const { data: me } = useMe();
  const list = usePages<AssistanceRequest>(`/api/cases/${caseId}/assistance-requests`);
  return (
    <Card title={words('letters')} flush>
      {list.isPending && <Loading rows={3} />}
      {list.error && <Fail error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && list.items.length === 0 && <Empty title={words('letters.none')} />}
      <ul className="list">
        {list.items.map((letter) => (
          <LetterRow key={letter.id} letter={letter} other={letter.from === me?.agency.id ? 'to' : 'from'} />
        ))}
      </ul>
    </Card>
  );
}

function OwnShares({ caseId }: { caseId: string }) {
  const words = useWords('former');
  const sharing = useWords('sharing');
  const list = usePages<Grant>(`/api/cases/${caseId}/grants`);
  return (
    <Card title={words('shares')} flush>
      {list.isPending && <Loading rows={3} />}
      {list.error && <Fail error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && list.items.length === 0 && <Empty title={words('shares.none')} />}
      <ul className="list">
        {list.items.map((grant) => (
          <li key={grant.id} className="letter-row">
            <div className="letter-text">
              <Link to="/cases/$caseId/grants/$grantId" params={{ caseId, grantId: grant.id }}>
                {grant.purpose}
              </Link>
              <span className="caption">{grant.reason ?? grant.legalBasis}</span>
            </div>
            <span className="tag">{sharing.coded('state', grant.state)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
