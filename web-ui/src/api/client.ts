import { Problem } from './problem';

type Method = 'POST' | 'PUT' | 'DELETE';

interface Sending {
  /** The version the officer saw; the portal refuses when somebody else has changed it since. */
  version?: number | undefined;
  /** Kept by the caller over retries, so that a lost answer never does a thing twice. */
  idempotencyKey?: string | undefined;
}

const signedOut = new Set<() => void>();
type StepUp = () => Promise<boolean>;
let stepUp: StepUp | undefined;
let language = 'zh-CN';

/** Tells the listener when a call was answered "not signed in"; returns how to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

/** Asks the officer for a second factor when a signature needs one; the answer says whether it was shown. */
export function onStepUp(ask: StepUp): () => void {
  stepUp = ask;
  return () => {
    if (stepUp === ask) stepUp = undefined;
  };
}

export function speak(chosen: string): void {
  language = chosen;
}

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return call<T>(path, { method: 'GET', signal: signal ?? null });
}

export function send<T>(method: Method, path: string, body: unknown = {}, sending: Sending = {}): Promise<T> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (method === 'POST') headers['Idempotency-Key'] = sending.idempotencyKey ?? newKey();
  if (sending.version !== undefined) headers['If-Match'] = `"${sending.version}"`;
  return call<T>(path, { method, headers, body: JSON.stringify(body) });
}

/** A random UUID (RFC 9562 version 4) that also works on plain-http intranets, where crypto.randomUUID is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Headers of every call: the first shows the portal that its own page asks, which a foreign form cannot. */
export function ownHeaders(): Record<string, string> {
  return { 'X-LianAn': '1', 'Accept-Language': language };
}

export function noteSignedOut(): void {
  signedOut.forEach((listener) => listener());
}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  let response = await reach(path, init);
  while (response.status === 401) {
    const problem = await Problem.of(response.clone());
    if (problem.code !== 'STEP_UP_REQUIRED') break;
    if (!(await stepUp?.())) throw problem;
    // the very same command, with the same key: nothing is typed again and nothing is done twice
    response = await reach(path, init);
  }
  if (response.status === 401 && path !== '/api/me') noteSignedOut();
  if (!response.ok) throw await Problem.of(response);
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...ownHeaders(), ...(init.headers as Record<string, string>) },
    });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw Problem.unreachable();
  }
}
