import { useState } from 'react';
import { useWords } from '../../app/words';
import { send } from '../../api/client';
import { useAgencyName, usePages, useThing } from '../../api/queries';
import type { AuditEvent, AuditExport, AuditVerification } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/Field';
import { fileSize, instantOf, momentOf } from '../../ui/format';
import { Empty, Fail, Loading, ProblemNote } from '../../ui/States';
import { takeOut } from './takeOut';

interface Filters {
  officer: string;
  action: string;
  outcome: string;
  caseNumber: string;
  from: string;
  to: string;
}

const NOTHING: Filters = { officer: '', action: '', outcome: '', caseNumber: '', from: '', to: '' };
const NAMES = ['officer', 'action', 'outcome', 'caseNumber'] as const;

/** What is filled in, with times as instants. */
function asked(filters: Filters): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, value]) => value.trim() !== '')
      .map(([name, value]) => [name, name === 'from' || name === 'to' ? instantOf(value) : value.trim()]),
  );
}

/** 审计: search the events, see whether the chain is whole, take events out with a signature. */
export function AuditPage() {
  const words = useWords('audit');
  const ui = useWords('ui');
  const nameOf = useAgencyName();
  const [typed, setTyped] = useState(NOTHING);
  const [filters, setFilters] = useState(NOTHING);
  const events = usePages<AuditEvent>(`/api/audit/events?${new URLSearchParams(asked(filters)).toString()}`);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{words('title')}</h1>
          <p className="muted">{words('note')}</p>
        </div>
        <TakeOut filters={filters} />
      </header>
      <ChainState />
      <section className="card" aria-label={words('events')}>
        <form
          className="filters"
          onSubmit={(event) => {
            event.preventDefault();
            setFilters(typed);
          }}
        >
          {NAMES.map((name) => (
            <TextField
              key={name}
              label={words(`filter.${name}`)}
              value={typed[name]}
              onValue={(value) => setTyped({ ...typed, [name]: value })}
            />
          ))}
          {(['from', 'to'] as const).map((name) => (
            <TextField
              key={name}
              type="datetime-local"
              label={words(`filter.${name}`)}
              value={typed[name]}
              onValue={(value) => setTyped({ ...typed, [name]: value })}
            />
          ))}
          <Button type="submit" tone="main" icon="search">
            {words('search')}
          </Button>
        </form>
        {events.isPending && <Loading rows={10} />}
        {events.error && <Fail error={events.error} onRetry={() => void events.refetch()} />}
        {events.isSuccess && events.items.length === 0 && <Empty title={words('none')} />}
        {events.items.length > 0 && (
          <div className="table-frame" role="region" aria-label={words('events')} tabIndex={0}>
            <table className="table">
              <caption className="sr-only">{words('events')}</caption>
              <thead>
                <tr>
                  {(['seq', 'at', 'officer', 'agency', 'action', 'object', 'outcome'] as const).map(
                    (name) => (
                      <th key={name} scope="col">
                        {words(`col.${name}`)}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {events.items.map((event) => (
                  <tr key={event.id}>
                    <td className="mono">{event.seq ?? words('seq.waiting')}</td>
                    <td>
                      <time dateTime={event.at}>{momentOf(event.at)}</time>
                    </td>
                    <td>
                      {event.officer === '-'
                        ? words('nobody')
                        : ((words.language === 'en' ? event.nameEn : event.name) ?? event.officer)}
                    </td>
                    <td>{event.agency === '-' ? '' : nameOf(event.agency)}</td>
                    <td title={event.action}>{words.coded('action', event.action)}</td>
                    <td className="mono" title={event.ids ?? undefined}>
                      {event.object}
                    </td>
                    <td>
                      <span className={`tag ${event.outcome === 'ALLOWED' ? 'tag-jade' : ''}`}>
                        {words.coded('outcome', event.outcome)}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {events.hasNextPage && (
          <div className="more">
            <Button onClick={() => void events.fetchNextPage()}>{ui('more')}</Button>
          </div>
        )}
      </section>
    </div>
  );
}

function ChainState() {
  const words = useWords('audit');
  const [wanted, setWanted] = useState(false);
  const chain = useThing<AuditVerification>('/api/audit/verification', { enabled: wanted });
  const found = chain.data;
  return (
    <Card
      title={words('chain')}
      extra={
        <Button
          small
          icon="seal"
          busy={chain.isFetching}
          onClick={() => (wanted ? void chain.refetch() : setWanted(true))}
        >
          {words('chain.verify')}
        </Button>
      }
    >
      <div role="status">
        {!wanted && <p className="muted">{words('chain.note')}</p>}
        {chain.isFetching && <p>{words('chain.running')}</p>}
        {chain.error && <ProblemNote error={chain.error} />}
        {found && !chain.isFetching && found.intact && (
          <p>
            <span className="tag tag-jade">{words('chain.intact')}</span>{' '}
            {words('chain.checked', { count: found.checked, waiting: found.waiting })}
          </p>
        )}
        {found && !chain.isFetching && found.firstBad && (
          <p role="alert">
            <b>{words.coded('fault', found.firstBad.fault)}</b>{' '}
            {words('chain.bad', { seq: found.firstBad.seq, id: found.firstBad.eventId ?? '–' })}
          </p>
        )}
        {found?.anchor && (
          <p className="caption">
            {words('chain.anchor', { seq: found.anchor.seq, when: momentOf(found.anchor.at) })}{' '}
            <span className="mono">{found.anchor.leaf.slice(0, 16)}…</span>
          </p>
        )}
      </div>
    </Card>
  );
}

function TakeOut({ filters }: { filters: Filters }) {
  const words = useWords('audit');
  const [made, setMade] = useState<AuditExport | null>(null);
  const [bytes, setBytes] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    setError(null);
    setMade(null);
    setBytes(0);
    try {
      const fresh = await send<AuditExport>('POST', '/api/audit/exports', asked(filters));
      setMade(fresh);
      await takeOut(fresh, setBytes);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Button icon="download" busy={busy} onClick={() => void go()}>
        {words('export')}
      </Button>
      <div role="status">
        {busy && !made && <p className="caption">{words('export.preparing')}</p>}
        {busy && made && (
          <progress aria-label={words('export.progress')} max={made.bytes} value={bytes ?? 0} />
        )}
        {!busy && made && !error && (
          <p className="caption">
            {words('export.done', { count: made.events, size: fileSize(made.bytes) })}
          </p>
        )}
        {error !== null && <ProblemNote error={error} />}
      </div>
    </div>
  );
}
