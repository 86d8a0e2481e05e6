import { useWords } from '../../app/words';
import { usePages } from '../../api/queries';
import type { Emergency } from '../../api/schema';
import { Empty, Fail, Loading } from '../../ui/States';
import { EmergencyRow } from './EmergencyRow';

/** The emergencies in which others have read the case, for the leaders who answer for it. */
export function EmergencyPanel({ caseId }: { caseId: string }) {
  const words = useWords('emergency');
  const list = usePages<Emergency>(`/api/cases/${caseId}/emergencies`);
  if (list.isPending) return <Loading />;
  if (list.error) return <Fail error={list.error} onRetry={() => void list.refetch()} />;
  if (list.items.length === 0) return <Empty good title={words('none')} />;
  return (
    <ul className="list stack">
      {list.items.map((one) => (
        <EmergencyRow key={one.id} emergency={one} side="LEAD" />
      ))}
    </ul>
  );
}
