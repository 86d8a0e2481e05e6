import { useCallback, useEffect, useState } from 'react';
import { onStepUp } from '../api/client';
import { Dialog } from '../ui/Dialog';
import { useWords } from './words';

const CHANNEL = 'lianan.step-up';
const DOOR = '/login?acr_values=2&max_age=300&returnTo=%2Fstepped-up';

type Answer = (shown: boolean) => void;

/**
 * Asks for a second factor when a signature needs one, in a window of its own, so that whatever the officer has typed stays
 * where it is; the command then goes on by itself.
 */
export function StepUp() {
  const words = useWords('app');
  const [waiting, setWaiting] = useState<Answer[]>([]);
  const answer = useCallback(
    (shown: boolean) => {
      waiting.forEach((each) => each(shown));
      setWaiting([]);
    },
    [waiting],
  );
  useEffect(() => onStepUp(() => new Promise((resolve) => setWaiting((others) => [...others, resolve]))), []);
  useEffect(() => {
    if (waiting.length === 0) return;
    // the window passes through another site, after which it no longer knows who opened it
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => answer(true);
    return () => channel.close();
  }, [waiting, answer]);

  if (waiting.length === 0) return null;
  return (
    <Dialog
      title={words('stepup.title')}
      submit={words('stepup.go')}
      width={480}
      onClose={() => answer(false)}
      onSubmit={() => window.open(DOOR, 'lianan-step-up', 'popup,width=520,height=720')}
    >
      <p>{words('stepup.why')}</p>
      <p className="muted">{words('stepup.kept')}</p>
    </Dialog>
  );
}

/** Where the window of the second factor ends: it tells the others and closes. */
export function SteppedUp() {
  const words = useWords('app');
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('shown');
    channel.close();
    window.close();
  }, []);
  return (
    <main className="gate">
      <div className="gate-card">
        <h1>{words('stepup.done')}</h1>
        <p>{words('stepup.close')}</p>
      </div>
    </main>
  );
}
