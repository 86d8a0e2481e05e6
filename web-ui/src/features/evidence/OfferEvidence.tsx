import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed, usePages } from '../../api/queries';
import type { CaseRow, Evidence } from '../../api/schema';
import { Dialog } from '../../ui/Dialog';
import { PickField } from '../../ui/Pick';
import { toast } from '../../ui/Toast';

/** Offers an item to a case for recognition. */
export function OfferEvidence({ item, onClose }: { item: Evidence; onClose: () => void }) {
  const words = useWords('evidence');
  const [toCase, setToCase] = useState('');
  const cases = usePages<CaseRow>('/api/cases?limit=50');
  const deed = useDeed(() => {
    toast(words('offer.done'));
    onClose();
  });
  return (
    <Dialog
      title={words('offer')}
      submit={words('offer')}
      busy={deed.isPending}
      ready={toCase !== ''}
      error={deed.error}
      onClose={onClose}
      onSubmit={() =>
        deed.mutate({
          path: `/api/cases/${item.caseId}/evidence/${item.id}/offers`,
          body: { toCase },
          version: item.version,
        })
      }
    >
      <p className="muted">{words('offer.text')}</p>
      <PickField
        label={words('offer.case')}
        required
        value={toCase}
        onValue={setToCase}
        options={cases.items.map((row) => ({ value: row.id, label: `${row.number} ${row.title}` }))}
      />
    </Dialog>
  );
}
