import { useWords } from '../app/words';
import { useAgencyName } from '../api/queries';
import type { HistoryEntry } from '../api/schema';
import { momentOf } from '../ui/format';
import type { Aggregate } from './steps';

/** Which steps were taken, when and by whom, the latest last. */
export function History({ aggregate, entries }: { aggregate: Aggregate; entries: HistoryEntry[] }) {
  const words = useWords('steps');
  const nameOf = useAgencyName();
  const english = words.language === 'en';
  return (
    <ol className="history">
      {entries.map((entry, index) => (
        <li key={index}>
          <time dateTime={entry.at}>{momentOf(entry.at)}</time>
          {(english ? entry.en : entry.zh) ?? words.coded(aggregate, entry.step)}
          <span className="caption">
            {' '}
            {nameOf(entry.agency ?? entry.by?.agency)}{' '}
            {entry.by && (english ? (entry.by.nameEn ?? entry.by.name) : entry.by.name)}
            {entry.note && <> · {entry.note}</>}
          </span>
        </li>
      ))}
    </ol>
  );
}
