import { useEffect, useState } from 'react';
import { useWords } from '../../app/words';
import { send } from '../../api/client';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';

/** How long a number stays in sight once it was shown. */
const SHOWN_MS = 60_000;

interface Number {
  caseId: string;
  field: 'PARTY_ID_NUMBER' | 'CONSUMER_ID_NUMBER' | 'CONSUMER_PHONE';
  party?: string;
}

/** A number that names a person: masked, and for a reason in full for a minute. */
export function Masked({
  masked,
  mayReveal,
  ...number
}: Number & { masked?: string | null | undefined; mayReveal: boolean }) {
  const words = useWords('cases');
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <>
      <span className="mono caption" aria-live="polite">
        {shown ?? masked ?? ''}
      </span>
      {mayReveal && (
        <Button small onClick={() => (shown === null ? setAsking(true) : setShown(null))}>
          {shown === null ? words('reveal') : words('reveal.hide')}
        </Button>
      )}
      {asking && (
        <AskForNumber
          {...number}
          onClose={() => setAsking(false)}
          onShown={(value) => {
            setShown(value);
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function AskForNumber({
  caseId,
  field,
  party,
  onClose,
  onShown,
}: Number & { onClose: () => void; onShown: (value: string) => void }) {
  const words = useWords('cases');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // past the cache of answers: the number is kept nowhere but in sight
  const ask = async () => {
    setBusy(true);
    try {
      const { value } = await send<{ value: string }>('POST', `/api/cases/${caseId}/reveals`, {
        field,
        reason,
        ...(party ? { party } : {}),
      });
      onShown(value);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={words.coded('reveal.title', field)}
      onClose={onClose}
      onSubmit={() => void ask()}
      submit={words('reveal')}
      busy={busy}
      ready={reason.trim() !== ''}
      error={error}
      width={480}
    >
      <p>{words('reveal.note')}</p>
      <TextField
        label={words('reveal.reason')}
        value={reason}
        onValue={setReason}
        required
        autoFocus
        maxLength={200}
      />
    </Dialog>
  );
}
