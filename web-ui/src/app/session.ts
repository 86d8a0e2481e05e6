import { useEffect, useMemo, useState } from 'react';
import { onSignedOut, send } from '../api/client';
import { useMe } from '../api/queries';

/** Goes to the identity service and comes back to where the officer is, or to the given place. */
export function signIn(to: string = location.pathname + location.search): void {
  location.assign(`/login?returnTo=${encodeURIComponent(to)}`);
}

/** Ends the session here, then at the identity service. */
export async function signOut(): Promise<void> {
  const answer = await send<{ location?: string } | undefined>('POST', '/logout');
  sessionStorage.clear();
  location.assign(answer?.location ?? '/logged-out');
}

/** Whether the session ended while the officer was at work. */
export function useSessionEnded(): boolean {
  const [ended, setEnded] = useState(false);
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  return ended;
}

/** The portal's time, which in the demo is not the computer's. */
export function useNow(everyMs = 20_000): Date | undefined {
  const { data: me } = useMe();
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(() => {
    const measure = () => me && setElapsedMs(Date.now() - me.readAt);
    measure();
    const timer = setInterval(measure, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, me]);
  return useMemo(() => me && new Date(Date.parse(me.now) + elapsedMs), [me, elapsedMs]);
}
