import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed, usePages } from '../../api/queries';
import type { Evidence } from '../../api/schema';
import { AgencyField } from '../../steps/StepDialog';
import { Dialog } from '../../ui/Dialog';
import { Check, ChoiceField, Radios, Refused, TextField } from '../../ui/Field';
import { PickSeveralField } from '../../ui/Pick';
import { toast } from '../../ui/Toast';
import { useDraft } from '../../ui/useDraft';

const GROUNDS = [
  'PLATFORM_SEAT',
  'MERCHANT_PLACE',
  'LIVE_ROOM_PLACE',
  'VIOLATION_PLACE',
  'AD_PUBLISHER',
  'FIRST_FILED',
  'DESIGNATED',
  'INVITED',
] as const;

/** A reporter and deliberation are never shared. */
const GRANTABLE = ['PERSONAL', 'COMMERCIAL', 'MINOR', 'WORK_SECRET'] as const;

const empty = {
  to: '',
  standing: 'CO_HANDLER',
  basis: 'PLATFORM_SEAT',
  facts: true,
  parties: true,
  evidence: 'ALL_SHARED',
  evidenceIds: [] as string[],
  documents: true,
  letters: false,
  categories: [] as string[],
  identifiers: 'MASKED',
  purpose: '',
  legalBasis: '',
  until: '',
};

/** Proposes to share the case with another agency. */
export function NewGrant({
  caseId,
  version,
  onClose,
}: {
  caseId: string;
  version: number;
  onClose: () => void;
}) {
  const words = useWords('sharing');
  const cases = useWords('cases');
  const kinds = useWords('evidence');
  const { draft, edit, clear } = useDraft(`grant.${caseId}`, empty);
  const [tried, setTried] = useState(false);
  const evidence = usePages<Evidence>(`/api/cases/${caseId}/evidence`, draft.evidence === 'SELECTED');
  const deed = useDeed(() => {
    clear();
    toast(words('new.done'));
    onClose();
  });
  const need = (value: string) => (tried && value.trim() === '' ? words('missing') : undefined);
  const submit = () => {
    setTried(true);
    if ([draft.to, draft.purpose, draft.legalBasis].some((value) => value.trim() === '')) return;
    const { to, standing, basis, purpose, legalBasis, until, categories, identifiers, ...scope } = draft;
    deed.mutate({
      path: `/api/cases/${caseId}/grants`,
      version,
      body: {
        to,
        standing,
        basis,
        purpose,
        legalBasis,
        categories,
        identifiers,
        scope: { ...scope, evidenceIds: scope.evidence === 'SELECTED' ? scope.evidenceIds : [] },
        ...(until ? { until } : {}),
      },
    });
  };
  return (
    <Dialog
      title={words('new')}
      submit={words('new.submit')}
      busy={deed.isPending}
      error={deed.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="muted">{words('new.text')}</p>
      <Refused problem={deed.error}>
        <div className="form">
          <AgencyField
            wide
            required
            kind="REGULATOR"
            label={words('to')}
            pointer="/to"
            {...(need(draft.to) ? { error: need(draft.to) } : {})}
            value={draft.to}
            onValue={(to) => edit({ to })}
          />
          <ChoiceField
            label={words('standing')}
            pointer="/standing"
            value={draft.standing}
            onValue={(standing) => edit({ standing })}
            choices={(['CO_HANDLER', 'INFORMED'] as const).map(
              (code) => [code, cases.coded('standing', code)] as const,
            )}
          />
          <ChoiceField
            label={words('basis')}
            pointer="/basis"
            value={draft.basis}
            onValue={(basis) => edit({ basis })}
            choices={GROUNDS.map((code) => [code, words.coded('ground', code)] as const)}
          />
          <fieldset className="radios field-wide">
            <legend>{words('scope')}</legend>
            <div>
              {(['facts', 'parties', 'documents', 'letters'] as const).map((part) => (
                <Check
                  key={part}
                  label={words(`scope.${part}`)}
                  checked={draft[part]}
                  onChecked={(on) => edit({ [part]: on })}
                />
              ))}
            </div>
          </fieldset>
          <div className="field-wide">
            <Radios
              legend={words('scope.evidence')}
              value={draft.evidence}
              onValue={(chosen) => edit({ evidence: chosen })}
              choices={(['ALL_SHARED', 'SELECTED', 'NONE'] as const).map(
                (code) => [code, words.coded('evidence', code)] as const,
              )}
            />
          </div>
          {draft.evidence === 'SELECTED' && (
            <PickSeveralField
              wide
              label={words('evidence.pick')}
              values={draft.evidenceIds}
              onValues={(evidenceIds) => edit({ evidenceIds })}
              options={evidence.items.map((item) => ({ value: item.id, label: `${item.no} ${item.title}` }))}
            />
          )}
          <fieldset className="radios field-wide">
            <legend>{words('categories')}</legend>
            <div>
              {GRANTABLE.map((category) => (
                <Check
                  key={category}
                  label={kinds.coded('category', category)}
                  checked={draft.categories.includes(category)}
                  onChecked={(on) =>
                    edit({
                      categories: GRANTABLE.filter((one) =>
                        one === category ? on : draft.categories.includes(one),
                      ),
                    })
                  }
                />
              ))}
            </div>
            <p className="field-hint">{words('categories.hint')}</p>
          </fieldset>
          <ChoiceField
            wide
            label={words('identifiers')}
            pointer="/identifiers"
            value={draft.identifiers}
            onValue={(identifiers) => edit({ identifiers })}
            choices={(['MASKED', 'FULL'] as const).map(
              (code) => [code, words.coded('identifiers', code)] as const,
            )}
          />
          <TextField
            wide
            required
            label={words('purpose')}
            pointer="/purpose"
            error={need(draft.purpose)}
            value={draft.purpose}
            onValue={(purpose) => edit({ purpose })}
          />
          <TextField
            required
            label={words('legalBasis')}
            pointer="/legalBasis"
            error={need(draft.legalBasis)}
            value={draft.legalBasis}
            onValue={(legalBasis) => edit({ legalBasis })}
          />
          <TextField
            type="date"
            label={words('until')}
            pointer="/until"
            hint={words('until.hint')}
            value={draft.until}
            onValue={(until) => edit({ until })}
          />
        </div>
      </Refused>
    </Dialog>
  );
}
