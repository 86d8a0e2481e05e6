import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { usePages } from '../../api/queries';
import type { AssistanceRequest } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty, Fail, Loading } from '../../ui/States';
import { useRowKeys } from '../../ui/useRowKeys';
import { LetterRow } from './LetterRow';

/** 协查函: what others ask of us, and what we ask of others. */
export function LetterLanes() {
  const words = useWords('assistance');
  const ui = useWords('ui');
  const navigate = useNavigate();
  const toUs = usePages<AssistanceRequest>('/api/assistance-requests?direction=in');
  const byUs = usePages<AssistanceRequest>('/api/assistance-requests?direction=out');
  const rows = [...toUs.items, ...byUs.items];
  const { marked } = useRowKeys(rows.length, (index) => {
    const letter = rows[index]!;
    void navigate({
      to: '/cases/$caseId/assistance/$requestId',
      params: { caseId: letter.caseId, requestId: letter.id },
    });
  });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{words('lanes')}</h1>
          <p className="muted">{words('lanes.note')}</p>
        </div>
      </header>
      {(['in', 'out'] as const).map((lane) => {
        const letters = lane === 'in' ? toUs : byUs;
        return (
          <Card
            key={lane}
            flush
            title={
              <>
                {words(`lane.${lane}`)} <span className="caption">{letters.items.length || ''}</span>
              </>
            }
          >
            {letters.isPending && <Loading />}
            {letters.error && <Fail error={letters.error} onRetry={() => void letters.refetch()} />}
            {letters.isSuccess && letters.items.length === 0 && (
              <Empty good title={words(`lane.${lane}.none`)} />
            )}
            <ul className="list">
              {letters.items.map((letter) => (
                <LetterRow
                  key={letter.id}
                  letter={letter}
                  other={lane === 'in' ? 'from' : 'to'}
                  marked={rows.indexOf(letter) === marked}
                />
              ))}
            </ul>
            {letters.hasNextPage && (
              <Button onClick={() => void letters.fetchNextPage()}>{ui('more')}</Button>
            )}
          </Card>
        );
      })}
    </div>
  );
}
