import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNow } from '../../app/session';
import { useWords } from '../../app/words';
import { newKey, send } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Evidence } from '../../api/schema';
import { Dialog } from '../../ui/Dialog';
import { Refused } from '../../ui/Field';
import { localOf } from '../../ui/format';
import { toast } from '../../ui/Toast';
import { useDraft } from '../../ui/useDraft';
import { CollectionForm, describe, emptyCollection, isComplete } from './CollectionForm';
import { DropZone } from './DropZone';
import { announced, cancel, seal, takeIn, useSealings } from './sealing';
import { SealingList } from './SealingList';

/** Records an item, sends its files and seals it. */
export function AddEvidence({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const words = useWords('evidence');
  const client = useQueryClient();
  const now = useNow();
  const { draft, edit, clear } = useDraft(`evidence.${caseId}`, emptyCollection);
  const collectedAt = draft.collectedAt || (now ? localOf(now) : '');
  const sealings = useSealings(caseId).filter(({ stage }) => stage !== 'sealed');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [announcedYet, setAnnouncedYet] = useState(false);
  // the same item is announced once, however often its upload has to be taken up again
  const made = useRef<{ key: string; item?: Evidence }>({ key: newKey() });
  const ready = sealings.every(({ sha256 }) => sha256 !== undefined);

  /** Of a state secret nothing stays in the browser either. */
  const forget = () => {
    clear();
    sealings.forEach(({ id }) => cancel(id));
  };

  const submit = async () => {
    setTried(true);
    if (!isComplete(draft)) return;
    setBusy(true);
    setError(null);
    try {
      made.current.item ??= await send<Evidence>(
        'POST',
        `/api/cases/${caseId}/evidence`,
        { ...describe(draft, collectedAt), files: announced(sealings) },
        { idempotencyKey: made.current.key },
      );
      setAnnouncedYet(true);
      const sealed = await seal(made.current.item, sealings);
      clear();
      toast(words('form.done', { title: sealed.title }));
      onClose();
    } catch (refusal) {
      setError(refusal);
      if (refusal instanceof Problem && refusal.code === 'STATE_SECRET_REFUSED') forget();
      if (refusal instanceof Problem && !made.current.item && !refusal.passing) made.current.key = newKey();
    } finally {
      setBusy(false);
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] === 'api' });
    }
  };

  return (
    <Dialog
      title={words('form')}
      submit={words('form.submit')}
      width={860}
      busy={busy}
      ready={ready}
      error={error}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p className="muted">{words('form.text')}</p>
      {sealings.length > 0 && <SealingList sealings={sealings} />}
      {!ready && <p className="caption">{words('form.wait')}</p>}
      {!announcedYet && (
        <DropZone
          title={words('drop.seal')}
          text={words('drop.seal.text')}
          icon="upload"
          onFiles={(files) => void takeIn(caseId, files)}
        />
      )}
      <Refused problem={error instanceof Problem ? error : null}>
        <CollectionForm value={draft} collectedAt={collectedAt} tried={tried} edit={edit} />
      </Refused>
    </Dialog>
  );
}
