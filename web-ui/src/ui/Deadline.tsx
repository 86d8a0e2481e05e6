import type { ReactNode } from 'react';
import { useWords } from '../app/words';
import type { Due } from '../api/schema';
import { dayOf, momentOf, shortDay, timeOf } from './format';
import { Icon, type IconName } from './Icon';
import './deadline.css';

const ICONS: Record<Due['state'], IconName> = {
  OVERDUE: 'alert',
  TODAY: 'clock',
  SOON: 'clock',
  OK: 'clock',
  PAUSED: 'pause',
  MET: 'check',
  LAPSED: 'alert',
};

/** The day on which a clock runs out, as the portal counted it. */
export function dueDay(due: Due): string {
  return due.dueOn ?? (due.dueAt ? dayOf(due.dueAt) : '');
}

function useDueWords() {
  const words = useWords('ui');
  // periods in months and years are shown by their days left
  const unit = (due: Due) => (due.unit === 'WD' || due.unit === 'HOUR' ? due.unit : 'ND');
  const saying: Record<Due['state'], (due: Due) => string> = {
    OVERDUE: (due) => overdue(due),
    TODAY: (due) => (due.dueAt ? words('due.todayAt', { time: timeOf(due.dueAt) }) : words('due.today')),
    SOON: (due) => words(`due.left.${unit(due)}`, { count: due.remaining }),
    OK: (due) => words(`due.left.${unit(due)}`, { count: due.remaining }),
    PAUSED: () => words('due.paused'),
    MET: () => words('due.met'),
    LAPSED: () => words('due.lapsed'),
  };
  const overdue = (due: Due) => {
    const count = Math.abs(due.remaining);
    return count === 0 ? words('due.overdue') : words(`due.overdue.${unit(due)}`, { count });
  };
  const basis = (due: Due) => (words.language === 'en' ? due.basis?.en : due.basis?.zh) ?? due.code;
  return {
    words,
    basis,
    unit,
    say: (due: Due) => saying[due.state](due),
    hover: (due: Due) =>
      words('due.hover', { date: due.dueAt ? momentOf(due.dueAt) : (due.dueOn ?? ''), basis: basis(due) }),
  };
}

/** How much time is left, in words, with a picture and a colour that repeat them. */
export function DeadlineChip({ due }: { due: Due | null | undefined }) {
  const { say, hover, words } = useDueWords();
  if (!due) return null;
  return (
    <span className={`due due-${due.state.toLowerCase()}`} title={hover(due)}>
      <Icon name={ICONS[due.state]} size={14} />
      <span>{say(due)}</span>
      {due.provisional && (
        <em className="due-provisional" title={words('due.provisionalWhy')}>
          {words('due.provisional')}
        </em>
      )}
    </span>
  );
}

/** One tick per day (or hour) of a period that can be seen at once, a bar for a longer one. */
export function Clock({ due, label, children }: { due: Due; label: ReactNode; children?: ReactNode }) {
  const { words, basis, unit } = useDueWords();
  const ticks = due.length <= 31;
  const used = Math.max(0, Math.min(due.used, due.length));
  const explanation = due.explanation ?? [];
  const exclusions = due.exclusions ?? [];
  const extensions = due.extensions ?? [];
  return (
    <div
      role="group"
      className={`clock clock-${due.state.toLowerCase()}`}
      aria-label={typeof label === 'string' ? label : undefined}
    >
      <header>
        <span className="clock-label">{label}</span>
        <DeadlineChip due={due} />
      </header>
      {ticks ? (
        <div className="clock-ticks" aria-hidden="true">
          {Array.from({ length: due.length }, (_, index) => (
            <i key={index} className={index < used ? 'on' : ''} />
          ))}
        </div>
      ) : (
        <div className="clock-bar" aria-hidden="true">
          <i style={{ width: `${(100 * used) / due.length}%` }} />
        </div>
      )}
      <p className="clock-foot">
        <span>
          {words(`clock.${unit(due)}`, { used: due.used, length: due.length })} · {basis(due)}
        </span>
        <time dateTime={due.dueAt ?? due.dueOn ?? undefined} className="clock-date">
          {due.dueAt && due.unit === 'HOUR' ? `${shortDay(dueDay(due))} ${timeOf(due.dueAt)}` : dueDay(due)}
        </time>
      </p>
      {(explanation.length > 0 || exclusions.length > 0 || extensions.length > 0) && (
        <details className="clock-why">
          <summary>{words('clock.why')}</summary>
          <ul>
            {explanation.map((line, index) => (
              <li key={index}>{words.language === 'en' ? line.en : line.zh}</li>
            ))}
            {explanation.length === 0 &&
              exclusions.map((gap) => (
                <li key={gap.from}>
                  {words('clock.excluded', { from: gap.from, to: gap.to ?? '…', reason: gap.reason })}
                </li>
              ))}
            {explanation.length === 0 &&
              extensions.map((extension) => (
                <li key={extension.at ?? extension.to}>
                  {words('clock.extended', { to: extension.to ?? '' })}
                </li>
              ))}
          </ul>
        </details>
      )}
      {children}
    </div>
  );
}
