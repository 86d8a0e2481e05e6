import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeed } from '../api/queries';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/Field';
import { instantOf, localOf } from '../ui/format';
import { useNow } from './session';
import { useWords } from './words';

/** Sets the clock of the demo, so that the story can be followed on its own dates. */
export function DemoClock({ onClose }: { onClose: () => void }) {
  const words = useWords('app');
  const now = useNow();
  const client = useQueryClient();
  const [moment, setMoment] = useState(() => localOf(now ?? new Date()));
  const set = useDeed(() => {
    void client.invalidateQueries({ queryKey: ['me'] });
    onClose();
  });
  return (
    <Dialog
      title={words('demo.set')}
      submit={words('demo.set')}
      width={420}
      busy={set.isPending}
      error={set.error}
      onClose={onClose}
      onSubmit={() =>
        set.mutate({ method: 'PUT', path: '/api/demo/clock', body: { now: instantOf(moment) } })
      }
    >
      <TextField
        label={words('demo.to')}
        type="datetime-local"
        value={moment}
        onValue={setMoment}
        hint={words('demo.hint')}
      />
    </Dialog>
  );
}
