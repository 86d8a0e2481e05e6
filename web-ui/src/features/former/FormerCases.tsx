import { Link, useNavigate } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { useAgencyName, usePages } from '../../api/queries';
import type { FormerCase } from '../../api/schema';
import { Button } from '../../ui/Button';
import { dayOf } from '../../ui/format';
import { Empty, Fail, Loading } from '../../ui/States';
import { Table } from '../../ui/Table';

/** 曾参与的案件: of each case in which our agency took part and does no longer, that it did. */
export function FormerCases() {
  const words = useWords('former');
  const cases = useWords('cases');
  const ui = useWords('ui');
  const nameOf = useAgencyName();
  const navigate = useNavigate();
  const list = usePages<FormerCase>('/api/former-cases');
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="crumbs">
            <Link to="/cases">{cases('list')}</Link>
          </p>
          <h1>{words('list')}</h1>
          <p className="muted">{words('list.note')}</p>
        </div>
      </header>
      <section className="card">
        {list.isPending && <Loading rows={6} />}
        {list.error && <Fail error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && list.items.length === 0 && <Empty good title={words('list.none')} />}
        {list.items.length > 0 && (
          <Table
            caption={words('list')}
            rows={list.items}
            onOpen={({ id }) => void navigate({ to: '/cases/former/$partId', params: { partId: id } })}
            columns={[
              {
                key: 'number',
                title: cases('col.number'),
                cell: (part) => (
                  <Link to="/cases/former/$partId" params={{ partId: part.id }} className="case-link mono">
                    {part.caseNumber}
                  </Link>
                ),
              },
              { key: 'lead', title: words('lead'), cut: true, cell: (part) => nameOf(part.lead) },
              {
                key: 'standing',
                title: cases('col.standing'),
                cell: (part) => cases.coded('standing', part.standing),
              },
              {
                key: 'period',
                title: words('period'),
                cell: (part) => `${dayOf(part.since)} – ${part.lastDay}`,
              },
              { key: 'reason', title: words('reason'), cell: (part) => words.coded('reason', part.reason) },
            ]}
          />
        )}
        {list.hasNextPage && <Button onClick={() => void list.fetchNextPage()}>{ui('more')}</Button>}
      </section>
    </div>
  );
}
