import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed } from '../../api/queries';
import { Dialog } from '../../ui/Dialog';
import { LongField, Refused } from '../../ui/Field';
import { toast } from '../../ui/Toast';

/** A step that needs nothing but its reason. */
export function ReasonDialog({
  title,
  text,
  submit,
  done,
  path,
  version,
  onClose,
}: {
  title: string;
  text?: string;
  submit: string;
  done: string;
  path: string;
  version?: number;
  onClose: () => void;
}) {
  const words = useWords('administration');
  const [reason, setReason] = useState('');
  const deed = useDeed(() => {
    toast(done);
    onClose();
  });
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => deed.mutate({ path, version, body: { reason } })}
      submit={submit}
      grave
      busy={deed.isPending}
      ready={reason.trim() !== ''}
      error={deed.error}
    >
      {text && <p>{text}</p>}
      <Refused problem={deed.error}>
        <LongField
          label={words('reason')}
          pointer="/reason"
          required
          wide
          value={reason}
          onValue={setReason}
        />
      </Refused>
    </Dialog>
  );
}
