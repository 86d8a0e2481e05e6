import { useState } from 'react';
import { useWords } from '../../app/words';
import { opens, useAgencyName, useDeed } from '../../api/queries';
import type { Evidence, LabelChange } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Dialog } from '../../ui/Dialog';
import { LongField, Refused } from '../../ui/Field';
import { momentOf } from '../../ui/format';
import { toast } from '../../ui/Toast';
import { LabelBadge } from './LabelBadge';
import { LabelFields } from './LabelFields';
import { draftOf, sent } from './label';

const STEPS = [
  ['RAISE', ''],
  ['PROPOSE_LOWERING', '/lowering'],
  ['APPROVE_LOWERING', '/approval'],
  ['REFUSE_LOWERING', '/refusal'],
] as const;

type LabelStep = (typeof STEPS)[number];

/** The label of an item, how it came about, and what can be done about it. */
export function LabelCard({ item }: { item: Evidence }) {
  const words = useWords('evidence');
  const nameOf = useAgencyName();
  const [doing, setDoing] = useState<LabelStep | null>(null);
  const { label } = item;
  return (
    <Card title={words('label')}>
      <p>
        <LabelBadge label={label} />
      </p>
      <p className="caption">
        {words.coded('audience', label.audience)}
        {label.names.length > 0 && ` ${label.names.map(nameOf).join(words.language === 'en' ? ', ' : '、')}`}
      </p>
      {label.proposed && (
        <p className="caption" role="status">
          {words('label.proposed')} <Change change={label.proposed} />
        </p>
      )}
      <div className="steps">
        {STEPS.filter(([step]) => opens(label, step)).map((step) => (
          <Button key={step[0]} small onClick={() => setDoing(step)}>
            {words.coded('labelStep', step[0])}
          </Button>
        ))}
      </div>
      {label.history.length > 0 && (
        <details>
          <summary>{words('label.history')}</summary>
          <ol className="custody">
            {label.history.map((change, index) => (
              <li key={index}>
                <Change change={change} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {doing && <ChangeLabel item={item} step={doing} onClose={() => setDoing(null)} />}
    </Card>
  );
}

function Change({ change }: { change: LabelChange }) {
  const words = useWords('evidence');
  const said = [
    words.coded('labelChange', change.step),
    words.coded('level', change.level),
    ...change.categories.map((one) => words.coded('category', one)),
    words.coded('audience', change.audience),
  ];
  const by = words.language === 'en' ? (change.by.nameEn ?? change.by.name) : change.by.name;
  return (
    <>
      <time dateTime={change.at} className="caption">
        {momentOf(change.at)}
      </time>
      <b>{said.join(' · ')}</b>
      <span>
        {by} {change.reason && <span className="caption">{change.reason}</span>}
      </span>
    </>
  );
}

/** One step about the label, with its reason. */
function ChangeLabel({ item, step, onClose }: { item: Evidence; step: LabelStep; onClose: () => void }) {
  const words = useWords('evidence');
  const [code, noun] = step;
  const givesLabel = code === 'RAISE' || code === 'PROPOSE_LOWERING';
  const [draft, setDraft] = useState(draftOf(item.label));
  const [reason, setReason] = useState('');
  const title = words.coded('labelStep', code);
  const deed = useDeed(() => {
    toast(words('label.done'));
    onClose();
  });
  return (
    <Dialog
      title={title}
      submit={title}
      busy={deed.isPending}
      ready={reason.trim() !== ''}
      error={deed.error}
      onClose={onClose}
      onSubmit={() =>
        deed.mutate({
          path: `/api/cases/${item.caseId}/evidence/${item.id}/label${noun}`,
          body: givesLabel ? { label: sent(draft), reason } : { reason },
          version: item.version,
        })
      }
    >
      <p className="muted">{words.coded('labelStep.say', code)}</p>
      <Refused problem={deed.error}>
        <div className="form">
          {givesLabel && (
            <LabelFields value={draft} onValue={(part) => setDraft((before) => ({ ...before, ...part }))} />
          )}
          <LongField
            wide
            required
            rows={2}
            label={words('label.reason')}
            pointer="/reason"
            value={reason}
            onValue={setReason}
          />
        </div>
      </Refused>
    </Dialog>
  );
}
