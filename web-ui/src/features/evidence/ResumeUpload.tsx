import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../app/words';
import type { Evidence } from '../../api/schema';
import { Button } from '../../ui/Button';
import { ProblemNote } from '../../ui/States';
import { DropZone } from './DropZone';
import { seal, takeIn, useSealings } from './sealing';
import { SealingList } from './SealingList';

/** Goes on with an item whose files did not all arrive. */
export function ResumeUpload({ item }: { item: Evidence }) {
  const words = useWords('evidence');
  const client = useQueryClient();
  const sealings = useSealings(item.caseId).filter(({ stage }) => stage !== 'sealed');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const go = async () => {
    setBusy(true);
    setError(null);
    try {
      await seal(item, sealings);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] === 'api' });
    }
  };
  return (
    <div className="stack">
      <DropZone
        title={words('resume')}
        text={words('resume.text')}
        icon="upload"
        onFiles={(files) => void takeIn(item.caseId, files)}
      />
      <SealingList sealings={sealings} />
      <ProblemNote error={error} />
      {sealings.length > 0 && (
        <Button
          tone="main"
          busy={busy}
          disabled={sealings.some(({ sha256 }) => !sha256)}
          onClick={() => void go()}
        >
          {words('resume')}
        </Button>
      )}
    </div>
  );
}
