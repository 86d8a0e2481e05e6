import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useNow } from '../../app/session';
import { useWords } from '../../app/words';
import { useAgencyName, useMe, usePages } from '../../api/queries';
import type { Duty } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Clock, DeadlineChip, dueDay } from '../../ui/Deadline';
import { Empty, Fail, Loading } from '../../ui/States';
import { useRowKeys } from '../../ui/useRowKeys';
import { groupOf, nextDays, type Group } from './groups';
import { whereTo } from './whereTo';
import './work.css';

const GROUPS: Group[] = ['now', 'week', 'later', 'open'];

/** 我的工作台: what must be done, the most pressing first; then what others must do for us. */
export function WorkQueue() {
  const words = useWords('work');
  const ui = useWords('ui');
  const { data: me } = useMe();
  const now = useNow() ?? new Date();
  const navigate = useNavigate();
  const scope = useSearch({ strict: false }).scope === 'agency' ? 'agency' : 'mine';
  const due = usePages<Duty>(`/api/work?scope=${scope}&group=due`);
  const waiting = usePages<Duty>(`/api/work?scope=${scope}&group=waiting`);

  const grouped = GROUPS.map((group) => ({
    group,
    duties: due.items.filter((duty) => groupOf(duty, now) === group),
  }));
  const rows = [...grouped.flatMap(({ duties }) => duties), ...waiting.items];
  const { marked } = useRowKeys(rows.length, (index) => void navigate(whereTo(rows[index]!) as never));
  const pressing = grouped[0]!.duties;
  const overdue = pressing.filter((duty) => duty.due?.state === 'OVERDUE').length;
  const agency = me && (words.language === 'en' ? me.agency.nameEn : me.agency.name);
  const row = (duty: Duty, away = false) => (
    <Row key={duty.id} duty={duty} away={away} marked={rows.indexOf(duty) === marked} />
  );

  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{pressing.length > 0 ? words('title', { count: pressing.length }) : words('title.none')}</h1>
          <p className="muted">{words('subtitle', { agency: agency ?? '' })}</p>
        </div>
        <div className="row">
          <span className="caption">
            <kbd>j</kbd> <kbd>k</kbd> <kbd>Enter</kbd> <kbd>Ctrl K</kbd> {words('keys')}
          </span>
          <div className="segments" role="group" aria-label={words('scope')}>
            {(['mine', 'agency'] as const).map((choice) => (
              <button
                key={choice}
                type="button"
                aria-pressed={scope === choice}
                onClick={() =>
                  void navigate({ to: '/', search: choice === 'agency' ? { scope: 'agency' } : {} })
                }
              >
                {words(`scope.${choice}`)}
              </button>
            ))}
          </div>
          {me?.agency.kind === 'REGULATOR' && (
            <Link to="/cases/new" className="button">
              {words('new')}
            </Link>
          )}
        </div>
      </header>
      <div className="columns">
        <div className="stack">
          {due.isPending && (
            <Card title={words('group.now')}>
              <Loading />
            </Card>
          )}
          {due.error && <Fail error={due.error} onRetry={() => void due.refetch()} />}
          {due.isSuccess && due.items.length === 0 && (
            <Card title={words('group.now')}>
              <Empty good title={words('clear')}>
                {words('clear.all')}
              </Empty>
            </Card>
          )}
          {grouped
            .filter(({ duties }) => duties.length > 0)
            .map(({ group, duties }) => (
              <Card
                key={group}
                flush
                title={
                  <>
                    {words(`group.${group}`)} <span className="head-count">{duties.length}</span>
                    {group === 'now' && overdue > 0 && (
                      <span className="tag tag-red">{words('overdue', { count: overdue })}</span>
                    )}
                  </>
                }
              >
                <ul className="list">{duties.map((duty) => row(duty))}</ul>
              </Card>
            ))}
          {due.hasNextPage && <Button onClick={() => void due.fetchNextPage()}>{ui('more')}</Button>}
          {waiting.items.length > 0 && (
            <Card
              flush
              title={
                <>
                  {words('group.waiting')} <span className="head-count">{waiting.items.length}</span>
                </>
              }
            >
              <ul className="list">{waiting.items.map((duty) => row(duty, true))}</ul>
            </Card>
          )}
        </div>
        <aside className="stack">
          <Days duties={due.items} now={now} />
          <Card title={words('clocks')}>
            <div className="stack">
              {due.items
                .filter((duty) => duty.due && duty.due.state !== 'MET')
                .slice(0, 4)
                .map((duty) => (
                  <Clock key={duty.id} due={duty.due!} label={words.coded('kind', duty.kind)} />
                ))}
              {due.items.every((duty) => !duty.due) && <p className="caption">{words('clocks.none')}</p>}
            </div>
          </Card>
        </aside>
      </div>
    </div>
  );
}

function Row({ duty, away, marked }: { duty: Duty; away: boolean; marked: boolean }) {
  const words = useWords('work');
  const nameOf = useAgencyName();
  const kind = words.coded('kind', duty.kind);
  const title = words('row', { kind, title: duty.caseTitle });
  const other = away ? duty.waitingAgency : duty.fromAgency;
  const verb = away ? words('open') : words.coded('do', duty.kind);
  const todo = verb === duty.kind ? words('open') : verb;
  return (
    <li className="duty" data-marked={marked}>
      <span className="duty-due">
        <DeadlineChip due={duty.due} />
      </span>
      <span className="tag">{kind}</span>
      <span className="duty-text">
        <Link {...(whereTo(duty) as { to: '/' })} className="duty-title">
          {duty.caseTitle}
        </Link>
        <span className="caption">
          <span className="mono">{duty.caseNumber}</span>
          {other && <> · {words(away ? 'waiting' : 'from', { agency: nameOf(other) })}</>}
          {duty.due?.basis && <> · {words.language === 'en' ? duty.due.basis.en : duty.due.basis.zh}</>}
        </span>
      </span>
      <Link
        {...(whereTo(duty) as { to: '/' })}
        className={`button button-small${!away && duty.due && ['OVERDUE', 'TODAY'].includes(duty.due.state) ? ' button-main' : ''}`}
        aria-label={`${todo} · ${title} · ${duty.caseNumber}`}
      >
        {todo}
      </Link>
    </li>
  );
}

function Days({ duties, now }: { duties: Duty[]; now: Date }) {
  const words = useWords('work');
  const days = nextDays(now).map((day) => ({
    day,
    count: duties.filter((duty) => duty.due && dueDay(duty.due) === day).length,
  }));
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <Card title={words('days')}>
      <ol className="days">
        {days.map(({ day, count }, index) => (
          <li key={day} className={index === 0 ? 'today' : ''} title={words('days.one', { day, count })}>
            <span className="days-count">{count || ''}</span>
            <i style={{ height: count === 0 ? 2 : 6 + (26 * count) / most }} aria-hidden="true" />
            <span>{day.slice(8).replace(/^0/, '')}</span>
          </li>
        ))}
      </ol>
      {days.every(({ count }) => count === 0) && <p className="caption">{words('days.none')}</p>}
    </Card>
  );
}
