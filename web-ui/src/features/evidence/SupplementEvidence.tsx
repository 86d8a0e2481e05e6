import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useWords } from '../../app/words';
import { newKey, send } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Evidence } from '../../api/schema';
import { OfficersField } from '../../steps/StepDialog';
import { Dialog } from '../../ui/Dialog';
import { LongField, Refused } from '../../ui/Field';
import { toast } from '../../ui/Toast';
import { DropZone } from './DropZone';
import { announced, seal, takeIn, useSealings } from './sealing';
import { SealingList } from './SealingList';

/** 补正: adds what the reviewer found missing, as a new edition of the item. */
export function SupplementEvidence({ item, onClose }: { item: Evidence; onClose: () => void }) {
  const words = useWords('evidence');
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [collectors, setCollectors] = useState<string[]>([]);
  const sealings = useSealings(item.caseId).filter(({ stage }) => stage !== 'sealed');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const made = useRef<{ key: string; item?: Evidence }>({ key: newKey() });
  const submit = async () => {
    setBusy(true);
    setError(null);
    try {
      made.current.item ??= await send<Evidence>(
        'POST',
        `/api/cases/${item.caseId}/evidence/${item.id}/supplement`,
        {
          note,
          collectors: collectors.map((officer) => ({ officer })),
          ...(sealings.length > 0 ? { files: announced(sealings) } : {}),
        },
        { version: item.version, idempotencyKey: made.current.key },
      );
      if (made.current.item.state === 'DRAFT') await seal(made.current.item, sealings);
      toast(words('supplement.done'));
      onClose();
    } catch (refusal) {
      setError(refusal);
      if (refusal instanceof Problem && !made.current.item && !refusal.passing) made.current.key = newKey();
    } finally {
      setBusy(false);
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] === 'api' });
    }
  };
  return (
    <Dialog
      title={words('supplement')}
      submit={words('supplement')}
      width={720}
      busy={busy}
      ready={note.trim() !== '' && sealings.every(({ sha256 }) => sha256 !== undefined)}
      error={error}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p className="muted">{words('supplement.text')}</p>
      <Refused problem={error instanceof Problem ? error : null}>
        <LongField label={words('supplement.note')} pointer="/note" required value={note} onValue={setNote} />
        <OfficersField
          label={words('supplement.collectors')}
          pointer="/collectors"
          values={collectors}
          onValues={setCollectors}
        />
      </Refused>
      <DropZone
        title={words('drop.seal')}
        text={words('drop.seal.text')}
        icon="upload"
        onFiles={(files) => void takeIn(item.caseId, files)}
      />
      <SealingList sealings={sealings} />
    </Dialog>
  );
}
