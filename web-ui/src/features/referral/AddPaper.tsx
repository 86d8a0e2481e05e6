import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed, usePages } from '../../api/queries';
import type { Evidence, Referral } from '../../api/schema';
import { PAPERS } from '../../steps/steps';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, LongField, Refused, TextField } from '../../ui/Field';
import { PickField } from '../../ui/Pick';
import { toast } from '../../ui/Toast';
import { useDraft } from '../../ui/useDraft';

/** Puts a paper into the pack: written here, or taken from the evidence room. */
export function AddPaper({
  referral,
  kind,
  onClose,
}: {
  referral: Referral;
  kind: string;
  onClose: () => void;
}) {
  const words = useWords('referral');
  const { draft, edit, clear } = useDraft(`paper.${referral.id}.${kind}`, {
    kind,
    title: kind === 'OTHER' ? '' : words.coded('paper', kind),
    text: '',
    evidenceId: '',
  });
  const [tried, setTried] = useState(false);
  const evidence = usePages<Evidence>(`/api/cases/${referral.caseId}/evidence`);
  const deed = useDeed(() => {
    clear();
    toast(words('paper.done'));
    onClose();
  });
  const submit = () => {
    setTried(true);
    if (draft.title.trim() === '' || (draft.text.trim() === '' && draft.evidenceId === '')) return;
    deed.mutate({
      path: `/api/cases/${referral.caseId}/referrals/${referral.id}/papers`,
      version: referral.version,
      body: {
        kind: draft.kind,
        title: draft.title,
        ...(draft.evidenceId ? { evidenceId: draft.evidenceId } : { text: draft.text }),
      },
    });
  };
  return (
    <Dialog
      title={words('pack.add')}
      submit={words('paper.submit')}
      busy={deed.isPending}
      ready={!tried || draft.title.trim() !== ''}
      error={deed.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Refused problem={deed.error}>
        <div className="form">
          <ChoiceField
            label={words('paper.kind')}
            pointer="/kind"
            value={draft.kind}
            onValue={(chosen) => edit({ kind: chosen, title: words.coded('paper', chosen) })}
            choices={PAPERS.map((code) => [code, words.coded('paper', code)] as const)}
          />
          <TextField
            label={words('paper.title')}
            pointer="/title"
            required
            value={draft.title}
            onValue={(title) => edit({ title })}
          />
          <LongField
            wide
            rows={6}
            label={words('paper.text')}
            pointer="/text"
            value={draft.text}
            onValue={(text) => edit({ text })}
          />
          <PickField
            wide
            label={words('paper.evidence')}
            pointer="/evidenceId"
            value={draft.evidenceId}
            onValue={(evidenceId) => edit({ evidenceId })}
            options={evidence.items
              .filter((item) => item.state === 'SEALED')
              .map((item) => ({ value: item.id, label: `${item.no} ${item.title}` }))}
          />
        </div>
      </Refused>
    </Dialog>
  );
}
