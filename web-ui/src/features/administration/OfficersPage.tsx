import { useState } from 'react';
import { useWords } from '../../app/words';
import { opens, useAgencyName, useDeed, useThing } from '../../api/queries';
import type { Page, PostedOfficer, PostingChange } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { momentOf } from '../../ui/format';
import { Empty, Fail, Loading, ProblemNote } from '../../ui/States';
import { toast } from '../../ui/Toast';
import { ChangeDialog } from './ChangeDialog';
import { InviteDialog } from './InviteDialog';
import { ReasonDialog } from './ReasonDialog';

type Officers = Page<PostedOfficer> & { mayInvite: boolean };
type Over =
  | { kind: 'invite' }
  | { kind: 'change' | 'suspend'; officer: PostedOfficer }
  | { kind: 'reject'; change: PostingChange };

/** 人员管理: who belongs to the agency and as what; what waits for a second person. */
export function OfficersPage() {
  const words = useWords('administration');
  const [over, setOver] = useState<Over | null>(null);
  const officers = useThing<Officers>('/api/administration/officers', {
    isWorkedOn: ({ items }) => items.some(({ pendingAtKeycloak }) => pendingAtKeycloak),
  });
  const close = () => setOver(null);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{words('title')}</h1>
          <p className="muted">{words('note')}</p>
        </div>
        {officers.data?.mayInvite && (
          <Button tone="main" icon="plus" onClick={() => setOver({ kind: 'invite' })}>
            {words('invite')}
          </Button>
        )}
      </header>
      <Changes onReject={(change) => setOver({ kind: 'reject', change })} />
      <Card title={words('officers')} flush>
        {officers.isPending && <Loading rows={8} />}
        {officers.error && <Fail error={officers.error} onRetry={() => void officers.refetch()} />}
        {officers.data && (
          <OfficerTable
            officers={officers.data.items}
            onChange={(officer) => setOver({ kind: 'change', officer })}
            onSuspend={(officer) => setOver({ kind: 'suspend', officer })}
          />
        )}
      </Card>
      {over?.kind === 'invite' && <InviteDialog onClose={close} />}
      {over?.kind === 'change' && <ChangeDialog officer={over.officer} onClose={close} />}
      {over?.kind === 'suspend' && (
        <ReasonDialog
          title={words('suspend.title', { name: nameOf(over.officer, words.language) })}
          text={words('suspend.text')}
          submit={words('suspend')}
          done={words('suspend.done')}
          path={`${addressOf(over.officer)}/suspension`}
          onClose={close}
        />
      )}
      {over?.kind === 'reject' && (
        <ReasonDialog
          title={words('reject.title')}
          submit={words('reject')}
          done={words('reject.done')}
          path={`/api/administration/changes/${over.change.id}/rejection`}
          version={over.change.version}
          onClose={close}
        />
      )}
    </div>
  );
}

const addressOf = ({ officer }: PostedOfficer) => `/api/administration/officers/${officer}`;
const nameOf = (person: { name: string; nameEn?: string | null }, language: string) =>
  language === 'en' ? (person.nameEn ?? person.name) : person.name;

function OfficerTable({
  officers,
  onChange,
  onSuspend,
}: {
  officers: PostedOfficer[];
  onChange: (officer: PostedOfficer) => void;
  onSuspend: (officer: PostedOfficer) => void;
}) {
  const words = useWords('administration');
  const app = useWords('app');
  const deed = useDeed();
  if (officers.length === 0) return <Empty title={words('officers.none')} />;
  const take = (officer: PostedOfficer, step: string, done: string) =>
    deed.mutate({ path: `${addressOf(officer)}/${step}` }, { onSuccess: () => toast(done) });
  return (
    <>
      <ProblemNote error={deed.error} />
      <div className="table-frame" role="region" aria-label={words('officers')} tabIndex={0}>
        <table className="table">
          <caption className="sr-only">{words('officers')}</caption>
          <thead>
            <tr>
              {(['officer', 'roles', 'licence', 'since', 'state', 'steps'] as const).map((name) => (
                <th key={name} scope="col">
                  {words(`col.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {officers.map((officer) => (
              <tr key={officer.officer}>
                <td>
                  {nameOf(officer, words.language)} <span className="mono muted">{officer.officer}</span>
                </td>
                <td>{officer.roles.map((role) => app.coded('role', role)).join(words('and'))}</td>
                <td className="mono">{officer.licence}</td>
                <td>
                  <time dateTime={officer.since}>{momentOf(officer.since)}</time>
                </td>
                <td>
                  <span className={`tag ${officer.suspended ? 'tag-red' : 'tag-jade'}`}>
                    {officer.suspended ? words('suspended') : words('inForce')}
                  </span>{' '}
                  {officer.suspensionReason}
                  {officer.pendingAtKeycloak && (
                    <span className="tag" title={words('pending.hint')}>
                      {words('pending')}
                    </span>
                  )}
                </td>
                <td>
                  <div className="row">
                    {opens(officer, 'CHANGE') && (
                      <Button small onClick={() => onChange(officer)}>
                        {words('change')}
                      </Button>
                    )}
                    {opens(officer, 'END_SESSIONS') && (
                      <Button
                        small
                        busy={deed.isPending}
                        onClick={() => take(officer, 'end-of-sessions', words('endSessions.done'))}
                      >
                        {words('endSessions')}
                      </Button>
                    )}
                    {opens(officer, 'SUSPEND') && (
                      <Button small tone="grave" onClick={() => onSuspend(officer)}>
                        {words('suspend')}
                      </Button>
                    )}
                    {opens(officer, 'REINSTATE') && (
                      <Button
                        small
                        busy={deed.isPending}
                        onClick={() => take(officer, 'reinstatement', words('reinstate.done'))}
                      >
                        {words('reinstate')}
                      </Button>
                    )}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Changes({ onReject }: { onReject: (change: PostingChange) => void }) {
  const words = useWords('administration');
  const changes = useThing<Page<PostingChange>>('/api/administration/changes');
  const deed = useDeed(() => toast(words('approve.done')));
  return (
    <Card title={words('changes')}>
      {changes.isPending && <Loading rows={2} />}
      {changes.error && <Fail error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.data?.items.length === 0 && <Empty good title={words('changes.none')} />}
      <ProblemNote error={deed.error} />
      <ul className="list stack">
        {changes.data?.items.map((change) => (
          <li key={change.id} className="between">
            <ChangeLine change={change} />
            {opens(change, 'APPROVE') && (
              <Button
                small
                tone="main"
                busy={deed.isPending}
                onClick={() =>
                  deed.mutate({
                    path: `/api/administration/changes/${change.id}/approval`,
                    version: change.version,
                  })
                }
              >
                {words('approve')}
              </Button>
            )}
            {opens(change, 'REJECT') && (
              <Button small onClick={() => onReject(change)}>
                {words('reject')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ChangeLine({ change }: { change: PostingChange }) {
  const words = useWords('administration');
  const app = useWords('app');
  const agencyName = useAgencyName();
  return (
    <div>
      <strong>
        {words.coded('kind', change.kind)} · {nameOf(change.officer, words.language)}
      </strong>{' '}
      <span className={`tag ${change.state === 'APPROVED' ? 'tag-jade' : ''}`}>
        {words.coded('state', change.state)}
      </span>
      <br />
      {change.kind === 'MOVE' && `${agencyName(change.fromAgency)} → ${agencyName(change.agency)} · `}
      {change.roles.map((role) => app.coded('role', role)).join(words('and'))}
      <br />
      <span className="caption">
        {words('proposed', {
          name: nameOf(change.proposedBy, words.language),
          when: momentOf(change.proposedAt),
          reason: change.reason,
        })}
        {change.decidedBy &&
          ` ${words('decided', { name: nameOf(change.decidedBy, words.language), reason: change.decisionReason ?? '' })}`}
      </span>
    </div>
  );
}
