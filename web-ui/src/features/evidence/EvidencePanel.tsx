import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { usePages } from '../../api/queries';
import type { Evidence } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Empty, Fail, Loading } from '../../ui/States';
import { EvidenceTable } from './EvidenceTable';
import './evidence.css';

/** The evidence of a case, inside the case. */
export function EvidencePanel({ caseId }: { caseId: string }) {
  const words = useWords('evidence');
  const ui = useWords('ui');
  const evidence = usePages<Evidence>(`/api/cases/${caseId}/evidence`);
  if (evidence.isPending) return <Loading />;
  if (evidence.error) return <Fail error={evidence.error} onRetry={() => void evidence.refetch()} />;
  return (
    <div className="stack">
      {evidence.items.length === 0 ? (
        <Empty title={words('list.empty')} />
      ) : (
        <EvidenceTable caseId={caseId} items={evidence.items} />
      )}
      {evidence.hasNextPage && <Button onClick={() => void evidence.fetchNextPage()}>{ui('more')}</Button>}
      <p>
        <Link to="/cases/$caseId/evidence" params={{ caseId }} className="button">
          {words('open')}
        </Link>
      </p>
    </div>
  );
}
