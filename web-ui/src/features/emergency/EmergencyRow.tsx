import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../app/words';
import { useAgencyName, useDeed } from '../../api/queries';
import type { Emergency } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LongField, Radios } from '../../ui/Field';
import { momentOf } from '../../ui/format';

const VERDICTS = ['JUSTIFIED', 'UNJUSTIFIED'] as const;

/** An emergency in a list, with what this officer may do about it: its opener closes it, both sides review it. */
export function EmergencyRow({
  emergency,
  side,
}: {
  emergency: Emergency;
  side: 'OPENER' | 'AUDITOR' | 'LEAD' | 'NONE';
}) {
  const words = useWords('emergency');
  const nameOf = useAgencyName();
  const [reviewing, setReviewing] = useState(false);
  const close = useDeed();
  const waits =
    (side === 'AUDITOR' && !emergency.auditVerdict) || (side === 'LEAD' && !emergency.leadVerdict);
  return (
    <li className="sub">
      <header>
        <span className="row">
          {emergency.isOpen && side === 'OPENER' ? (
            <Link to="/cases/$caseId" params={{ caseId: emergency.caseId }} className="mono">
              {emergency.caseNumber}
            </Link>
          ) : (
            <span className="mono">{emergency.caseNumber}</span>
          )}
          <b>{[nameOf(emergency.agency), emergency.officer].filter(Boolean).join(' · ')}</b>
          <span className={`tag ${emergency.isOpen ? 'tag-red' : ''}`}>
            {emergency.isOpen ? words('isOpen', { until: momentOf(emergency.until) }) : words('isOver')}
          </span>
          {emergency.reviewOverdue && <span className="tag tag-amber">{words('overdue')}</span>}
        </span>
        <span className="steps">
          {side === 'OPENER' && emergency.isOpen && (
            <Button
              small
              busy={close.isPending}
              onClick={() =>
                close.mutate({ path: `/api/emergencies/${emergency.id}/closing`, version: emergency.version })
              }
            >
              {words('close')}
            </Button>
          )}
          {waits && (
            <Button small tone="main" onClick={() => setReviewing(true)}>
              {words('review')}
            </Button>
          )}
        </span>
      </header>
      <dl className="facts">
        <dt>{words('openedAt')}</dt>
        <dd>{momentOf(emergency.openedAt)}</dd>
        <dt>{words('ground')}</dt>
        <dd>{words.coded('ground', emergency.ground)}</dd>
        <dt>{words('reason')}</dt>
        <dd>{emergency.reason}</dd>
        <dt>{words('leadVerdict')}</dt>
        <dd>{said(emergency.leadVerdict, emergency.leadNote)}</dd>
        <dt>{words('auditVerdict')}</dt>
        <dd>{said(emergency.auditVerdict, emergency.auditNote)}</dd>
      </dl>
      {reviewing && <Review emergency={emergency} side={side} onClose={() => setReviewing(false)} />}
    </li>
  );

  function said(verdict: string | null | undefined, note: string | null | undefined) {
    return verdict
      ? [words.coded('verdict', verdict), note].filter(Boolean).join(' · ')
      : words('reviewBy', { at: momentOf(emergency.reviewBy) });
  }
}

function Review({ emergency, side, onClose }: { emergency: Emergency; side: string; onClose: () => void }) {
  const words = useWords('emergency');
  const [verdict, setVerdict] = useState<string>('JUSTIFIED');
  const [note, setNote] = useState('');
  const deed = useDeed(onClose);
  const path =
    side === 'AUDITOR'
      ? `/api/emergencies/${emergency.id}/audit-review`
      : `/api/cases/${emergency.caseId}/emergencies/${emergency.id}/review`;
  return (
    <Dialog
      title={words('review')}
      onClose={onClose}
      onSubmit={() => deed.mutate({ path, version: emergency.version, body: { verdict, note: note.trim() } })}
      submit={words('review')}
      busy={deed.isPending}
      ready={note.trim() !== ''}
      error={deed.error}
      width={520}
    >
      <p>{words('review.note')}</p>
      <Radios
        legend={words('verdict')}
        value={verdict}
        onValue={setVerdict}
        choices={VERDICTS.map((code) => [code, words.coded('verdict', code)] as const)}
      />
      <LongField label={words('found')} value={note} onValue={setNote} required maxLength={500} />
    </Dialog>
  );
}
