import { useWords } from '../../app/words';
import { usePages } from '../../api/queries';
import type { OwnRecusalView } from '../../api/schema';
import { momentOf } from '../../ui/format';

/** What a recused officer still reads where the case was: that it was decided, when and why. */
export function OwnRecusal({ caseId }: { caseId: string }) {
  const words = useWords('recusal');
  const own = usePages<OwnRecusalView>('/api/me/recusals');
  const recusal = own.items.find((one) => one.caseId === caseId && one.state === 'RECUSED');
  if (!recusal) return null;
  return (
    <p className="empty-text">
      <b>{words('own')}</b>{' '}
      {words('own.text', {
        when: momentOf(recusal.decidedAt ?? ''),
        reason: recusal.decisionReason ?? '',
      })}
    </p>
  );
}
