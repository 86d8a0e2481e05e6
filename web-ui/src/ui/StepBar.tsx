import type { ReactNode } from 'react';
import { useWords } from '../app/words';
import './stepbar.css';

export interface BarStep {
  key: string;
  label: string;
  state: 'done' | 'current' | 'todo' | 'failed';
  note?: ReactNode;
  /** Share of the step that is done, 0 to 1, while it is current. */
  progress?: number;
}

/** The stations of a procedure in their order, with the limit that the law sets under each. */
export function StepBar({ steps, label }: { steps: BarStep[]; label: string }) {
  const words = useWords('ui');
  return (
    <ol className="stepbar" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={`stepbar-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="stepbar-line" aria-hidden="true">
            {step.state === 'current' && step.progress !== undefined && (
              <i style={{ width: `${100 * step.progress}%` }} />
            )}
          </span>
          <span className="stepbar-label">{step.label}</span>
          <span className="sr-only">{words(`step.${step.state}`)}</span>
          {step.note && <span className="stepbar-note">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
