import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed, useMe, usePages } from '../../api/queries';
import type { Emergency } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ChoiceField, LongField, Refused, TextField } from '../../ui/Field';
import { Empty, Fail, Loading, ProblemNote } from '../../ui/States';
import { toast } from '../../ui/Toast';
import { EmergencyRow } from './EmergencyRow';

const GROUNDS = ['DANGER_TO_LIFE', 'EVIDENCE_VANISHING'] as const;

/** 紧急查阅: a leader opens one, and everybody who may sees those that there were. */
export function EmergencyPage() {
  const words = useWords('emergency');
  const ui = useWords('ui');
  const { data: me } = useMe();
  const list = usePages<Emergency>('/api/emergencies');
  const leads = ['LEADER', 'CHIEF'].some((role) => me?.roles.includes(role));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{words('title')}</h1>
          <p className="muted">{words('note')}</p>
        </div>
      </header>
      {leads && <OpenEmergency />}
      <Card title={words(leads ? 'mine' : 'all')} flush>
        {list.isPending && <Loading rows={4} />}
        {list.error && <Fail error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && list.items.length === 0 && <Empty good title={words('none')} />}
        <ul className="list stack">
          {list.items.map((one) => (
            <EmergencyRow
              key={one.id}
              emergency={one}
              side={me?.roles.includes('AUDITOR') ? 'AUDITOR' : leads ? 'OPENER' : 'NONE'}
            />
          ))}
        </ul>
        {list.hasNextPage && <Button onClick={() => void list.fetchNextPage()}>{ui('more')}</Button>}
      </Card>
    </div>
  );
}

function OpenEmergency() {
  const words = useWords('emergency');
  const [caseNumber, setCaseNumber] = useState('');
  const [ground, setGround] = useState<string>(GROUNDS[0]);
  const [reason, setReason] = useState('');
  const [opened, setOpened] = useState<Emergency | null>(null);
  const deed = useDeed<Emergency>((answer) => {
    setOpened(answer);
    setCaseNumber('');
    setReason('');
    toast(words('opened'));
  });
  return (
    <Card title={words('open')}>
      <form
        className="stack"
        aria-label={words('open')}
        onSubmit={(event) => {
          event.preventDefault();
          deed.mutate({
            path: '/api/emergencies',
            body: { caseNumber: caseNumber.trim(), ground, reason: reason.trim() },
          });
        }}
      >
        <p>{words('open.note')}</p>
        <Refused problem={deed.error}>
          <TextField
            label={words('caseNumber')}
            pointer="/caseNumber"
            value={caseNumber}
            onValue={setCaseNumber}
            required
            maxLength={40}
          />
          <ChoiceField
            label={words('ground')}
            value={ground}
            onValue={setGround}
            choices={GROUNDS.map((code) => [code, words.coded('ground', code)] as const)}
          />
          <LongField
            label={words('reason')}
            pointer="/reason"
            value={reason}
            onValue={setReason}
            required
            maxLength={500}
          />
        </Refused>
        <ProblemNote error={deed.error} />
        <div className="row">
          <Button
            type="submit"
            tone="grave"
            icon="alert"
            busy={deed.isPending}
            disabled={caseNumber.trim() === '' || reason.trim() === ''}
          >
            {words('open')}
          </Button>
          {opened && (
            <Link to="/cases/$caseId" params={{ caseId: opened.caseId }} className="button">
              {words('goTo', { number: opened.caseNumber })}
            </Link>
          )}
        </div>
      </form>
    </Card>
  );
}
