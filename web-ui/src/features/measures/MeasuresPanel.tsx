import { useWords } from '../../app/words';
import { usePages } from '../../api/queries';
import type { Measure } from '../../api/schema';
import { StepButtons } from '../../steps/StepButtons';
import { Clock } from '../../ui/Deadline';
import { momentOf } from '../../ui/format';
import { Empty, Fail, Loading } from '../../ui/States';

/** 措施: what was seized, held or delisted, and until when that holds. */
export function MeasuresPanel({ caseId }: { caseId: string }) {
  const words = useWords('measures');
  const measures = usePages<Measure>(`/api/cases/${caseId}/measures`);
  if (measures.isPending) return <Loading />;
  if (measures.error) return <Fail error={measures.error} onRetry={() => void measures.refetch()} />;
  if (measures.items.length === 0) return <Empty title={words('none')} />;
  return (
    <ul className="list stack">
      {measures.items.map((measure) => {
        const kind = words.coded('kind', measure.kind);
        const base = `/api/cases/${caseId}/measures/${measure.id}`;
        return (
          <li className="sub" key={measure.id} aria-label={`${kind} ${measure.documentNo ?? ''}`}>
            <header>
              <span className="row">
                <b>{kind}</b>
                <span className="mono caption">{measure.documentNo}</span>
                <span className="tag">{words.coded('state', measure.state)}</span>
              </span>
              <span className="steps">
                <StepButtons small calm aggregate="measure" view={measure} base={base} />
              </span>
            </header>
            <dl className="facts">
              {measure.takenAt && (
                <>
                  <dt>{words('takenAt')}</dt>
                  <dd>{momentOf(measure.takenAt)}</dd>
                </>
              )}
              {measure.place && (
                <>
                  <dt>{words('place')}</dt>
                  <dd>{measure.place}</dd>
                </>
              )}
              {!!measure.items?.length && (
                <>
                  <dt>{words('items')}</dt>
                  <dd>
                    {measure.items
                      .map((item) => `${item.name} ${item.quantity} ${item.unit}`)
                      .join(words.language === 'en' ? '; ' : '；')}
                  </dd>
                </>
              )}
            </dl>
            {measure.due && <Clock due={measure.due} label={words('clock', { kind })} />}
          </li>
        );
      })}
    </ul>
  );
}
