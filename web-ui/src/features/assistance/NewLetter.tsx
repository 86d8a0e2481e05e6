import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed } from '../../api/queries';
import type { AssistanceRequest } from '../../api/schema';
import { AgencyField } from '../../steps/StepDialog';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, LongField, Refused, TextField } from '../../ui/Field';
import { toast } from '../../ui/Toast';
import { useDraft } from '../../ui/useDraft';

const TYPES = ['EVIDENCE', 'INFORMATION', 'INTERVIEW', 'INSPECTION', 'SERVICE', 'OTHER'] as const;

/** Drafts a letter of assistance: to whom, what for, and the questions one by one. */
export function NewLetter({
  caseId,
  version,
  onClose,
}: {
  caseId: string;
  version: number;
  onClose: () => void;
}) {
  const words = useWords('assistance');
  const ui = useWords('ui');
  const navigate = useNavigate();
  const { draft, edit, clear } = useDraft(`letter.${caseId}`, {
    to: '',
    type: 'EVIDENCE',
    purpose: '',
    legalBasis: words('legalBasis.usual'),
    questions: [''],
  });
  const [tried, setTried] = useState(false);
  const deed = useDeed<AssistanceRequest>((letter) => {
    clear();
    toast(words('new.done'));
    onClose();
    void navigate({ to: '/cases/$caseId/assistance/$requestId', params: { caseId, requestId: letter.id } });
  });
  const need = (value: string) => (tried && value.trim() === '' ? { error: words('missing') } : {});
  const submit = () => {
    setTried(true);
    const questions = draft.questions.map((text) => text.trim()).filter(Boolean);
    if (
      questions.length === 0 ||
      [draft.to, draft.purpose, draft.legalBasis].some((value) => value.trim() === '')
    )
      return;
    deed.mutate({
      path: `/api/cases/${caseId}/assistance-requests`,
      version,
      body: { ...draft, questions: questions.map((text) => ({ text })) },
    });
  };
  return (
    <Dialog
      title={words('new')}
      submit={words('new.submit')}
      width={720}
      busy={deed.isPending}
      error={deed.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="muted">{words('new.text')}</p>
      <Refused problem={deed.error}>
        <div className="form">
          <AgencyField
            required
            kind="REGULATOR"
            label={words('to')}
            pointer="/to"
            {...need(draft.to)}
            value={draft.to}
            onValue={(to) => edit({ to })}
          />
          <ChoiceField
            label={words('type')}
            pointer="/type"
            value={draft.type}
            onValue={(type) => edit({ type })}
            choices={TYPES.map((code) => [code, words.coded('type', code)] as const)}
          />
          <TextField
            wide
            required
            label={words('purpose')}
            pointer="/purpose"
            {...need(draft.purpose)}
            value={draft.purpose}
            onValue={(purpose) => edit({ purpose })}
          />
          <TextField
            wide
            required
            label={words('legalBasis')}
            pointer="/legalBasis"
            {...need(draft.legalBasis)}
            value={draft.legalBasis}
            onValue={(legalBasis) => edit({ legalBasis })}
          />
          {draft.questions.map((text, index) => (
            <LongField
              key={index}
              wide
              rows={2}
              required={index === 0}
              label={words('question', { no: index + 1 })}
              pointer={`/questions/${index}/text`}
              {...(index === 0 ? need(text) : {})}
              value={text}
              onValue={(value) =>
                edit(({ questions }) => ({
                  questions: questions.map((one, at) => (at === index ? value : one)),
                }))
              }
            />
          ))}
          <div className="form-row row">
            <Button
              small
              icon="plus"
              onClick={() => edit(({ questions }) => ({ questions: [...questions, ''] }))}
            >
              {words('question.add')}
            </Button>
            <span className="caption">{ui('draft.kept')}</span>
          </div>
        </div>
      </Refused>
    </Dialog>
  );
}
