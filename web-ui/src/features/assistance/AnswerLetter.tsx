import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed, useMe, usePages } from '../../api/queries';
import type { AssistanceRequest, Evidence } from '../../api/schema';
import { Dialog } from '../../ui/Dialog';
import { LongField, Refused } from '../../ui/Field';
import { PickSeveralField } from '../../ui/Pick';
import { toast } from '../../ui/Toast';
import { useDraft } from '../../ui/useDraft';

/** Drafts the answer, question by question, with sealed evidence attached to each. */
export function AnswerLetter({ letter, onClose }: { letter: AssistanceRequest; onClose: () => void }) {
  const words = useWords('assistance');
  const { data: me } = useMe();
  const evidence = usePages<Evidence>(`/api/cases/${letter.caseId}/evidence`);
  const { draft, edit, clear } = useDraft(`answer.${letter.id}`, {
    summary: letter.answer?.summary ?? '',
    answers: letter.questions.map((question) => ({
      questionId: question.id,
      text: question.answer ?? '',
      evidenceIds: question.evidenceIds ?? [],
    })),
  });
  const [tried, setTried] = useState(false);
  const deed = useDeed(() => {
    clear();
    toast(words('answer.done'));
    onClose();
  });
  const own = evidence.items
    .filter((item) => item.owner === me?.agency.id && item.state === 'SEALED')
    .map((item) => ({ value: item.id, label: `${item.no} ${item.title}` }));
  const change = (index: number, part: Partial<(typeof draft.answers)[number]>) =>
    edit(({ answers }) => ({
      answers: answers.map((answer, at) => (at === index ? { ...answer, ...part } : answer)),
    }));
  const need = (value: string) => (tried && value.trim() === '' ? { error: words('missing') } : {});
  const submit = () => {
    setTried(true);
    if ([draft.summary, ...draft.answers.map(({ text }) => text)].some((value) => value.trim() === ''))
      return;
    deed.mutate({
      path: `/api/cases/${letter.caseId}/assistance-requests/${letter.id}/answer`,
      body: draft,
      version: letter.version,
    });
  };
  return (
    <Dialog
      title={words('answer')}
      submit={words('answer.submit')}
      width={760}
      busy={deed.isPending}
      error={deed.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="muted">
        {words('answer.text')}{' '}
        <Link to="/cases/$caseId/evidence" params={{ caseId: letter.caseId }}>
          {words('answer.addEvidence')}
        </Link>
      </p>
      <Refused problem={deed.error}>
        <div className="form">
          {letter.questions.map((question, index) => (
            <fieldset
              className="sub field-wide"
              key={question.id}
              aria-label={words('question', { no: question.no })}
            >
              <p>
                <b>{question.no}.</b> {question.text}
              </p>
              <LongField
                required
                label={words('answer.to', { no: question.no })}
                pointer={`/answers/${index}/text`}
                {...need(draft.answers[index]?.text ?? '')}
                value={draft.answers[index]?.text ?? ''}
                onValue={(text) => change(index, { text })}
              />
              <PickSeveralField
                label={words('answer.evidence', { no: question.no })}
                pointer={`/answers/${index}/evidenceIds`}
                values={draft.answers[index]?.evidenceIds ?? []}
                onValues={(evidenceIds) => change(index, { evidenceIds })}
                options={own}
              />
            </fieldset>
          ))}
          <LongField
            wide
            required
            label={words('answer.summary')}
            pointer="/summary"
            {...need(draft.summary)}
            value={draft.summary}
            onValue={(summary) => edit({ summary })}
          />
        </div>
      </Refused>
    </Dialog>
  );
}
