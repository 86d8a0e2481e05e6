import { useState } from 'react';
import { useNow } from '../../app/session';
import { useWords } from '../../app/words';
import { useDeed } from '../../api/queries';
import type { Party } from '../../api/schema';
import { GoodsField, goodsOf, noGoods } from '../../steps/GoodsField';
import { OfficersField } from '../../steps/StepDialog';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, Refused, TextField } from '../../ui/Field';
import { instantOf, localOf } from '../../ui/format';
import { toast } from '../../ui/Toast';
import { useDraft } from '../../ui/useDraft';

const KINDS = ['SEIZURE', 'REGISTRATION_HOLD', 'PLATFORM_DELISTING'] as const;
const empty = {
  kind: 'SEIZURE',
  takenAt: '',
  place: '',
  documentNo: '',
  officers: [] as string[],
  items: [noGoods],
  platformParty: '',
};

/** Records a measure that was taken, with its list of goods. */
export function NewMeasure({
  caseId,
  version,
  parties,
  onClose,
}: {
  caseId: string;
  version: number;
  parties: Party[];
  onClose: () => void;
}) {
  const words = useWords('measures');
  const now = useNow();
  const { draft, edit, clear } = useDraft(`measure.${caseId}`, empty);
  const [tried, setTried] = useState(false);
  const deed = useDeed(() => {
    clear();
    toast(words('new.done'));
    onClose();
  });
  const atPlatform = draft.kind === 'PLATFORM_DELISTING';
  const takenAt = draft.takenAt || (now ? localOf(now) : '');
  const need = (value: string | string[]) => (tried && value.length === 0 ? { error: words('missing') } : {});
  const submit = () => {
    setTried(true);
    const wanted: (string | string[])[] = [draft.documentNo, draft.officers];
    if (wanted.some((value) => value.length === 0)) return;
    deed.mutate({
      path: `/api/cases/${caseId}/measures`,
      version,
      body: {
        kind: draft.kind,
        takenAt: instantOf(takenAt),
        documentNo: draft.documentNo,
        officers: draft.officers,
        items: goodsOf(draft.items),
        ...(draft.place ? { place: draft.place } : {}),
        ...(atPlatform && draft.platformParty ? { platformParty: draft.platformParty } : {}),
      },
    });
  };
  return (
    <Dialog
      title={words('new')}
      submit={words('new.submit')}
      width={760}
      busy={deed.isPending}
      error={deed.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="muted">{words('new.text')}</p>
      <Refused problem={deed.error}>
        <div className="form">
          <ChoiceField
            label={words('kind')}
            pointer="/kind"
            value={draft.kind}
            onValue={(kind) => edit({ kind })}
            choices={KINDS.map((code) => [code, words.coded('kind', code)] as const)}
          />
          <TextField
            type="datetime-local"
            label={words('takenAt')}
            pointer="/takenAt"
            required
            value={takenAt}
            onValue={(value) => edit({ takenAt: value })}
          />
          <TextField
            label={words('documentNo')}
            pointer="/documentNo"
            required
            {...need(draft.documentNo)}
            value={draft.documentNo}
            onValue={(documentNo) => edit({ documentNo })}
          />
          {atPlatform ? (
            <ChoiceField
              label={words('platform')}
              pointer="/platformParty"
              value={draft.platformParty}
              onValue={(platformParty) => edit({ platformParty })}
              choices={[
                ['', words('choose')],
                ...parties
                  .filter((party) => party.role === 'PLATFORM')
                  .map((party) => [party.id, party.name] as const),
              ]}
            />
          ) : (
            <TextField
              label={words('place')}
              pointer="/place"
              value={draft.place}
              onValue={(place) => edit({ place })}
            />
          )}
          <OfficersField
            wide
            required
            label={words('officers')}
            pointer="/officers"
            {...need(draft.officers)}
            values={draft.officers}
            onValues={(officers) => edit({ officers })}
          />
          {!atPlatform && (
            <GoodsField label={words('items')} value={draft.items} onValue={(items) => edit({ items })} />
          )}
        </div>
      </Refused>
    </Dialog>
  );
}
