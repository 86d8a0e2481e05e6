import { noteSignedOut, ownHeaders } from './client';
import { Problem } from './problem';

/** A part is sent again as a whole when it is lost: small enough for a shaky line, large enough to be no burden. */
const PART_BYTES = 32 * 1024 * 1024;
const TRIES = 5;

/** Sends the content of a file, in parts when it is large, and goes on where a lost connection left it. */
export async function upload<T>(
  path: string,
  file: File,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
  pause: (tries: number) => Promise<void> = (tries) =>
    new Promise((done) => setTimeout(done, 500 * 2 ** tries)),
): Promise<T> {
  if (file.size <= PART_BYTES) return put<T>(path, file, undefined, onSent, signal);
  let at = await offset(path, signal);
  let tries = 0;
  for (;;) {
    const from = at;
    const part = file.slice(from, from + PART_BYTES);
    try {
      const answer = await put<T>(path, part, from, (sent) => onSent(from + sent), signal);
      at = from + part.size;
      tries = 0;
      if (at >= file.size) return answer;
    } catch (problem) {
      if (!(problem instanceof Problem) || !problem.passing || ++tries === TRIES) throw problem;
      await pause(tries);
      at = await offset(path, signal);
    }
  }
}

/** How much of the file the portal already has. */
async function offset(path: string, signal: AbortSignal): Promise<number> {
  try {
    const response = await fetch(path, {
      method: 'HEAD',
      credentials: 'same-origin',
      headers: ownHeaders(),
      signal,
    });
    return response.ok ? Number(response.headers.get('Upload-Offset') ?? 0) : 0;
  } catch (cause) {
    if (signal.aborted) throw cause;
    return 0;
  }
}

/** XMLHttpRequest, because fetch does not tell how much has been sent. */
function put<T>(
  path: string,
  body: Blob,
  from: number | undefined,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    request.open('PUT', path);
    for (const [name, value] of Object.entries(ownHeaders())) request.setRequestHeader(name, value);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (from !== undefined) request.setRequestHeader('Upload-Offset', String(from));
    request.upload.onprogress = (event) => onSent(event.loaded);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve((request.responseText === '' ? undefined : JSON.parse(request.responseText)) as T);
      } else {
        if (request.status === 401) noteSignedOut();
        const type = request.getResponseHeader('content-type') ?? '';
        void Problem.of(
          new Response(request.responseText, { status: request.status, headers: { 'content-type': type } }),
        ).then(reject);
      }
    };
    request.onerror = () => reject(Problem.unreachable());
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', cancel);
    signal.addEventListener('abort', cancel);
    if (signal.aborted) reject(new DOMException('cancelled', 'AbortError'));
    else request.send(body);
  });
}
