import { Link, useParams } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { Lost } from '../../app/Lost';
import { useWords } from '../../app/words';
import { Problem } from '../../api/problem';
import { opens, useAgencyName, usePages, useThing } from '../../api/queries';
import type { AssistanceRequest, Evidence } from '../../api/schema';
import { StepButtons } from '../../steps/StepButtons';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Clock } from '../../ui/Deadline';
import { dayOf, momentOf } from '../../ui/format';
import { History } from '../../steps/History';
import { Fail, Loading } from '../../ui/States';
import './assistance.css';

const AnswerLetter = lazy(() =>
  import('./AnswerLetter').then((module) => ({ default: module.AnswerLetter })),
);

/** 协助调查函: the letter itself, what is answered, the days that are left, and what to do with it. */
export function LetterPage() {
  const { caseId, requestId } = useParams({ strict: false }) as { caseId: string; requestId: string };
  const query = useThing<AssistanceRequest>(`/api/cases/${caseId}/assistance-requests/${requestId}`);
  if (query.isPending) return <Loading rows={9} />;
  if (query.error instanceof Problem && [403, 404].includes(query.error.status)) {
    return <Lost requestId={query.error.body.requestId} />;
  }
  if (!query.data) return <Fail error={query.error} onRetry={() => void query.refetch()} />;
  return <Letter letter={query.data} />;
}

function Letter({ letter }: { letter: AssistanceRequest }) {
  const words = useWords('assistance');
  const nameOf = useAgencyName();
  const [answering, setAnswering] = useState(false);
  const answerable = opens(letter, 'ANSWER', 'answer');
  const base = `/api/cases/${letter.caseId}/assistance-requests/${letter.id}`;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="crumbs">
            <Link to="/assistance">{words('lanes')}</Link> /{' '}
            <span className="mono">{letter.documentNo ?? words('documentNo.none')}</span>
          </p>
          <h1>
            {nameOf(letter.from)} → {nameOf(letter.to)}
          </h1>
          <p className="row muted">
            <span className="tag tag-brand">{words.coded('state', letter.state)}</span>
            <span>{words.coded('type', letter.type)}</span>
            <Link to="/cases/$caseId" params={{ caseId: letter.caseId }}>
              {letter.caseTitle ?? letter.caseNumber}
            </Link>
          </p>
        </div>
      </header>
      <div className="columns">
        <article className="paper">
          <p className="paper-no mono">{letter.documentNo ?? words('documentNo.none')}</p>
          <h2>{words('letter')}</h2>
          <p>{words('letter.greeting', { agency: nameOf(letter.to) })}</p>
          <p>
            {words('letter.body', {
              title: letter.caseTitle ?? '',
              number: letter.caseNumber,
              purpose: letter.purpose,
              basis: letter.legalBasis,
            })}
          </p>
          <ol>
            {letter.questions.map((question) => (
              <li key={question.id}>
                {question.text}
                {question.answer && (
                  <div className="answer">
                    {question.answer}
                    <EvidenceLinks caseId={letter.caseId} ids={question.evidenceIds ?? []} />
                  </div>
                )}
              </li>
            ))}
          </ol>
          <p>{words('letter.close')}</p>
          <p className="paper-sign">
            {nameOf(letter.from)}
            <br />
            {letter.sentAt && dayOf(letter.sentAt)}
          </p>
        </article>
        <aside className="stack">
          <Card title={words('steps')}>
            <div className="steps">
              {answerable && (
                <Button tone="main" onClick={() => setAnswering(true)}>
                  {words('answer')}
                </Button>
              )}
              <StepButtons aggregate="letter" view={letter} base={base} calm={answerable} />
              {letter.steps.length === 0 && <p className="caption">{words('steps.none')}</p>}
            </div>
          </Card>
          {letter.due && (
            <Card title={words('clock')}>
              <Clock due={letter.due} label={nameOf(letter.to)} />
            </Card>
          )}
          {letter.answer && (
            <Card title={words('answered')}>
              <p>{letter.answer.summary}</p>
              {letter.answer.at && <p className="caption">{momentOf(letter.answer.at)}</p>}
            </Card>
          )}
          <Card title={words('history')}>
            <dl className="facts">
              {letter.sentAt && (
                <>
                  <dt>{words('sentAt')}</dt>
                  <dd>{momentOf(letter.sentAt)}</dd>
                </>
              )}
              {letter.receivedAt && (
                <>
                  <dt>{words('receivedAt')}</dt>
                  <dd>{momentOf(letter.receivedAt)}</dd>
                </>
              )}
            </dl>
            <History aggregate="letter" entries={letter.history ?? []} />
          </Card>
        </aside>
      </div>
      <Suspense>{answering && <AnswerLetter letter={letter} onClose={() => setAnswering(false)} />}</Suspense>
    </div>
  );
}

function EvidenceLinks({ caseId, ids }: { caseId: string; ids: string[] }) {
  const evidence = usePages<Evidence>(`/api/cases/${caseId}/evidence`, ids.length > 0);
  if (ids.length === 0) return null;
  return (
    <ul className="list">
      {ids.map((id) => {
        const item = evidence.items.find((one) => one.id === id);
        return (
          <li key={id}>
            <Link to="/cases/$caseId/evidence/$evidenceId" params={{ caseId, evidenceId: id }}>
              {item ? `${item.no} ${item.title}` : id}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
