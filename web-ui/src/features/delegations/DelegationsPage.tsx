import { useState } from 'react';
import { useWords } from '../../app/words';
import { opens, useDeed, useMe, useThing } from '../../api/queries';
import type { Delegation, Page } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty, Fail, Loading, ProblemNote } from '../../ui/States';
import { toast } from '../../ui/Toast';
import { DelegateDialog } from './DelegateDialog';

/** 委托代理: who stands in for whom in the agency, as what and until when. */
export function DelegationsPage() {
  const words = useWords('delegations');
  const app = useWords('app');
  const { data: me } = useMe();
  const [making, setMaking] = useState(false);
  const delegations = useThing<Page<Delegation>>('/api/administration/delegations');
  const deed = useDeed(() => toast(words('end.done')));
  const nameOf = (person: Delegation['delegate']) =>
    words.language === 'en' ? (person.nameEn ?? person.name) : person.name;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{words('title')}</h1>
          <p className="muted">{words('note')}</p>
        </div>
        {me?.may.includes('DELEGATION_MAKE') && (
          <Button tone="main" icon="plus" onClick={() => setMaking(true)}>
            {words('make')}
          </Button>
        )}
      </header>
      <Card title={words('list')} flush>
        {delegations.isPending && <Loading rows={4} />}
        {delegations.error && <Fail error={delegations.error} onRetry={() => void delegations.refetch()} />}
        {delegations.data?.items.length === 0 && <Empty title={words('none')}>{words('none.hint')}</Empty>}
        <ProblemNote error={deed.error} />
        {delegations.data && delegations.data.items.length > 0 && (
          <div className="table-frame" role="region" aria-label={words('list')} tabIndex={0}>
            <table className="table">
              <caption className="sr-only">{words('list')}</caption>
              <thead>
                <tr>
                  {(['who', 'roles', 'days', 'reason', 'state', 'steps'] as const).map((name) => (
                    <th key={name} scope="col">
                      {words(`col.${name}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {delegations.data.items.map((each) => (
                  <tr key={each.id}>
                    <td>
                      {words('standsIn', {
                        delegate: nameOf(each.delegate),
                        delegator: nameOf(each.delegator),
                      })}
                    </td>
                    <td>{each.roles.map((role) => app.coded('role', role)).join(words('and'))}</td>
                    <td>
                      <time dateTime={each.from}>{each.from}</time> –{' '}
                      <time dateTime={each.until}>{each.until}</time>
                    </td>
                    <td>{each.reason}</td>
                    <td>
                      <span className={`tag ${each.state === 'IN_FORCE' ? 'tag-jade' : ''}`}>
                        {words.coded('state', each.state)}
                      </span>
                    </td>
                    <td>
                      {opens(each, 'END') && (
                        <Button
                          small
                          busy={deed.isPending}
                          onClick={() =>
                            deed.mutate({
                              path: `/api/administration/delegations/${each.id}/end`,
                              version: each.version,
                            })
                          }
                        >
                          {words('end')}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
      {making && me && <DelegateDialog me={me} onClose={() => setMaking(false)} />}
    </div>
  );
}
