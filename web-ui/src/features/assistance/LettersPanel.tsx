import { useWords } from '../../app/words';
import { useMe, usePages } from '../../api/queries';
import type { AssistanceRequest } from '../../api/schema';
import { Empty, Fail, Loading } from '../../ui/States';
import { LetterRow } from './LetterRow';

/** The letters of one case. */
export function LettersPanel({ caseId }: { caseId: string }) {
  const words = useWords('assistance');
  const { data: me } = useMe();
  const letters = usePages<AssistanceRequest>(`/api/cases/${caseId}/assistance-requests`);
  if (letters.isPending) return <Loading />;
  if (letters.error) return <Fail error={letters.error} onRetry={() => void letters.refetch()} />;
  if (letters.items.length === 0) return <Empty title={words('none')}>{words('noneText')}</Empty>;
  return (
    <ul className="list">
      {letters.items.map((letter) => (
        <LetterRow key={letter.id} letter={letter} other={letter.from === me?.agency.id ? 'to' : 'from'} />
      ))}
    </ul>
  );
}
