import { Link, useNavigate } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { useAgencyName, useMe, usePages } from '../../api/queries';
import type { ReferralRow } from '../../api/schema';
import { Button } from '../../ui/Button';
import { DeadlineChip } from '../../ui/Deadline';
import { Empty, Fail, Loading } from '../../ui/States';
import { Table } from '../../ui/Table';

/** 行刑衔接: the referrals of the own agency, and the desk of the police liaison. */
export function ReferralList() {
  const words = useWords('referral');
  const ui = useWords('ui');
  const navigate = useNavigate();
  const { data: me } = useMe();
  const nameOf = useAgencyName();
  const referrals = usePages<ReferralRow>('/api/referrals');
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{words('list')}</h1>
          <p className="muted">{me?.agency.kind === 'POLICE' ? words('list.police') : words('list.note')}</p>
        </div>
      </header>
      <section className="card">
        {referrals.isPending && <Loading />}
        {referrals.error && <Fail error={referrals.error} onRetry={() => void referrals.refetch()} />}
        {referrals.isSuccess && referrals.items.length === 0 && <Empty good title={words('list.none')} />}
        {referrals.items.length > 0 && (
          <Table
            caption={words('list')}
            rows={referrals.items}
            onOpen={(row) =>
              void navigate({
                to: '/cases/$caseId/referrals/$referralId',
                params: { caseId: row.caseId, referralId: row.id },
              })
            }
            columns={[
              {
                key: 'number',
                title: words('col.number'),
                cell: (row) => <span className="mono">{row.number ?? words('number.none')}</span>,
              },
              {
                key: 'crime',
                title: words('col.crime'),
                cell: (row) => (
                  <Link
                    to="/cases/$caseId/referrals/$referralId"
                    params={{ caseId: row.caseId, referralId: row.id }}
                    className="case-link"
                  >
                    {words.language === 'en' ? row.crime.en : row.crime.zh}
                  </Link>
                ),
              },
              {
                key: 'case',
                title: words('col.case'),
                cut: true,
                cell: (row) => row.caseTitle ?? nameOf(row.from),
              },
              {
                key: 'state',
                title: words('col.state'),
                cell: (row) => <span className="tag">{words.coded('state', row.state)}</span>,
              },
              {
                key: 'due',
                title: words('col.due'),
                cell: (row) => <DeadlineChip due={row.due} />,
              },
            ]}
          />
        )}
        {referrals.hasNextPage && (
          <div className="more">
            <Button onClick={() => void referrals.fetchNextPage()}>{ui('more')}</Button>
          </div>
        )}
      </section>
    </div>
  );
}
