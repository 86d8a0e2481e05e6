import { Suspense, lazy, useState } from 'react';
import { useWords } from '../app/words';
import type { Steppable } from '../api/schema';
import { Button } from '../ui/Button';
import { openSteps, type Aggregate } from './steps';

const StepDialog = lazy(() => import('./StepDialog').then((module) => ({ default: module.StepDialog })));

/** One button for each step that the portal opened to this officer; the first is the one most likely wanted. */
export function StepButtons({
  aggregate,
  view,
  base,
  small = false,
  leaveOut = [],
  calm = false,
  onDone,
}: {
  aggregate: Aggregate;
  view: Steppable;
  /** The address of the aggregate; a step is a sub-resource of it. */
  base: string;
  small?: boolean;
  leaveOut?: readonly string[];
  /** No button stands out: the page offers something more likely. */
  calm?: boolean;
  onDone?: (answer: unknown, code: string) => void;
}) {
  const words = useWords('steps');
  const [taken, setTaken] = useState<string | null>(null);
  const open = openSteps(aggregate, view.steps).filter(([code]) => !leaveOut.includes(code));
  const likely = calm ? undefined : open.find(([, { grave, aside }]) => !grave && !aside)?.[0];
  const step = open.find(([code]) => code === taken)?.[1];
  return (
    <>
      {open.map(([code]) => (
        <Button
          key={code}
          small={small}
          tone={code === likely ? 'main' : 'plain'}
          onClick={() => setTaken(code)}
        >
          {words.coded(aggregate, code)}
        </Button>
      ))}
      <Suspense>
        {taken && step && (
          <StepDialog
            aggregate={aggregate}
            code={taken}
            step={step}
            base={base}
            version={view.version}
            onClose={() => setTaken(null)}
            onDone={(answer) => onDone?.(answer, taken)}
          />
        )}
      </Suspense>
    </>
  );
}
