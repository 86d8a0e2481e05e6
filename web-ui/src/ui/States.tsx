import { useEffect, useState, type ReactNode } from 'react';
import { useLanguage, useWords } from '../app/words';
import { Problem, problemSentence } from '../api/problem';
import { Button } from './Button';
import { Icon } from './Icon';
import './states.css';

/** A grey sketch of what is coming, shown only when it takes long enough to be noticed. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const words = useWords('ui');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status" aria-label={words('loading')}>
      {late &&
        Array.from({ length: rows }, (_, index) => (
          <i key={index} style={{ width: `${92 - ((index * 17) % 40)}%` }} />
        ))}
    </div>
  );
}

/** Nothing here: why, and what to do next. */
export function Empty({
  title,
  children,
  good = false,
}: {
  title: string;
  children?: ReactNode;
  good?: boolean;
}) {
  return (
    <div className={`empty${good ? ' empty-good' : ''}`}>
      <Icon name={good ? 'check' : 'inbox'} size={22} />
      <p className="empty-title">{title}</p>
      {children && <div className="empty-text">{children}</div>}
    </div>
  );
}

/** What failed, that nothing is lost, and how to go on. */
export function Fail({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useWords('ui');
  const problem = error instanceof Problem ? error : null;
  return (
    <div className="fail" role="alert">
      <Icon name="alert" size={18} />
      <div>
        <p className="fail-title">{words('fail.title')}</p>
        <ProblemText error={error} />
        {problem?.body.requestId && (
          <p className="caption">{words('fail.trace', { id: problem.body.requestId })}</p>
        )}
        {onRetry && <Button onClick={onRetry}>{words('fail.retry')}</Button>}
      </div>
    </div>
  );
}

/** The sentence of a problem where it happened: beside the button that was pressed. */
export function ProblemNote({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <div className="problem" role="alert">
      <Icon name="alert" size={16} />
      <ProblemText error={error} />
    </div>
  );
}

function ProblemText({ error }: { error: unknown }) {
  const language = useLanguage();
  const problem = error instanceof Problem ? error : Problem.unreachable();
  const faults = problem.body.errors ?? [];
  return (
    <div className="problem-text">
      <p>{problemSentence(problem, language)}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault.pointer + fault.code}>
              {(language === 'en' ? fault.messages?.en : fault.messages?.['zh-CN']) ??
                `${fault.pointer} ${fault.code}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
