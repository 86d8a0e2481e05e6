import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWords } from '../../app/words';
import { useAgencies, useMe, usePages } from '../../api/queries';
import type { CaseRow } from '../../api/schema';
import { Button } from '../../ui/Button';
import { DeadlineChip } from '../../ui/Deadline';
import { ChoiceField, TextField } from '../../ui/Field';
import { dayOf, yuan } from '../../ui/format';
import { provinceCodes, provinceOf } from '../../ui/geo';
import { PLACES, Trio } from '../../ui/Places';
import { Empty, Fail, Loading } from '../../ui/States';
import { Table } from '../../ui/Table';
import './cases.css';

const STATES = [
  'CLUE',
  'VERIFYING',
  'FILED',
  'INVESTIGATING',
  'SUSPENDED',
  'DECIDED',
  'CLOSED',
  'NOT_FILED',
] as const;
const STANDINGS = ['LEAD', 'CO_HANDLER', 'ASSISTING', 'INFORMED', 'SUPERVISING', 'INVITED'] as const;
const FILTERS = ['query', 'state', 'standing', 'province', 'placeRole'] as const;
type Filter = (typeof FILTERS)[number];

/** 案件: every case in which the officer's agency has a part; the filters are the address. */
export function CaseList() {
  const words = useWords('cases');
  const ui = useWords('ui');
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { byId } = useAgencies();
  const search: Partial<Record<Filter, string>> = useSearch({ strict: false });
  const asked = new URLSearchParams(FILTERS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
  asked.set('limit', '50');
  const list = usePages<CaseRow>(`/api/cases?${asked}`);
  const filtered = FILTERS.some((name) => search[name]);
  const set = (change: Partial<Record<Filter, string>>) =>
    void navigate({
      to: '/cases',
      search: Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value)),
      replace: true,
    });
  const [text, setText] = useState(search.query ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== (search.query ?? '')) set({ query: text.trim() });
    }, 300);
    return () => clearTimeout(timer);
  });
  const any = (name: 'state' | 'standing', codes: readonly string[]) => [
    ['', words('filter.any')] as const,
    ...codes.map((code) => [code, words.coded(name, code)] as const),
  ];

  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{words('list')}</h1>
          <p className="muted">{words('list.note')}</p>
        </div>
        <div className="row">
          <Link to="/cases/former" className="button">
            {words('list.former')}
          </Link>
          <Link to="/cases/new" search={{ by: 'slip' }} className="button">
            {words('list.slip')}
          </Link>
          <Link to="/cases/new" className="button button-main">
            {words('list.new')}
          </Link>
        </div>
      </header>
      <section className="card">
        <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
          <TextField label={words('filter.query')} type="search" value={text} onValue={setText} />
          <ChoiceField
            label={words('filter.state')}
            value={search.state ?? ''}
            onValue={(state) => set({ state })}
            choices={any('state', STATES)}
          />
          <ChoiceField
            label={words('filter.standing')}
            value={search.standing ?? ''}
            onValue={(standing) => set({ standing })}
            choices={any('standing', STANDINGS)}
          />
          <ChoiceField
            label={words('filter.province')}
            value={search.province ?? ''}
            onValue={(province) => set({ province })}
            choices={[
              ['', words('filter.any')],
              ...provinceCodes.map((code) => [code, provinceOf(code, words.language)!] as const),
            ]}
          />
          <ChoiceField
            label={words('filter.placeRole')}
            value={search.placeRole ?? ''}
            onValue={(placeRole) => set({ placeRole })}
            choices={[
              ['', words('filter.any')],
              ...PLACES.map((place) => [place, ui(`place.${place}`)] as const),
            ]}
          />
        </form>
        {list.isPending && <Loading rows={10} />}
        {list.error && <Fail error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && list.items.length === 0 && (
          <Empty title={filtered ? words('list.empty') : words('list.none')}>
            <p>{words('list.emptyText')}</p>
            {filtered && (
              <Button
                onClick={() => {
                  setText('');
                  void navigate({ to: '/cases', search: {} });
                }}
              >
                {ui('empty.clear')}
              </Button>
            )}
          </Empty>
        )}
        {list.items.length > 0 && (
          <Table
            caption={words('list.caption')}
            rows={list.items}
            onOpen={(row) => void navigate({ to: '/cases/$caseId', params: { caseId: row.id } })}
            columns={[
              {
                key: 'number',
                title: words('col.number'),
                cell: (row) => <span className="mono">{row.number}</span>,
              },
              {
                key: 'title',
                title: words('col.title'),
                cut: true,
                cell: (row) => (
                  <Link to="/cases/$caseId" params={{ caseId: row.id }} className="case-link">
                    {row.title}
                  </Link>
                ),
              },
              {
                key: 'places',
                title: words('col.places'),
                cell: (row) => (
                  <Trio
                    places={row.places ?? {}}
                    leadDivision={byId.get(row.lead)?.divisionCode}
                    myDivision={me?.agency.divisionCode}
                  />
                ),
              },
              { key: 'state', title: words('col.state'), cell: (row) => words.coded('state', row.state) },
              {
                key: 'standing',
                title: words('col.standing'),
                cell: (row) => (
                  <span className={`tag ${row.standing === 'LEAD' ? 'tag-dark' : ''}`}>
                    {words.coded('standing', row.standing)}
                  </span>
                ),
              },
              { key: 'due', title: words('col.due'), cell: (row) => <DeadlineChip due={row.nextDue} /> },
              {
                key: 'amount',
                title: words('col.amount'),
                align: 'right',
                cell: (row) => (row.amount ? yuan(row.amount, words.language) : ''),
              },
              {
                key: 'updated',
                title: words('col.updated'),
                align: 'right',
                cell: (row) => dayOf(row.updatedAt),
              },
            ]}
          />
        )}
        {list.hasNextPage && (
          <div className="more">
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {ui('more')}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
