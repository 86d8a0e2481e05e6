import HashWorker from './hash.worker?worker';

/** What the worker says: how far it has read, the digest, or why it could not go on. */
type Said = { read: number } | { sha256: string } | { failed: string };

/** The fingerprint of a file, taken on this computer and off the main thread, so that the screen stays live. */
export function fingerprint(
  file: File,
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new HashWorker();
    const stop = (finish: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = () => stop(() => reject(new DOMException('cancelled', 'AbortError')));
    if (signal.aborted) return cancel();
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if ('read' in data) onRead(data.read);
      else if ('sha256' in data) stop(() => resolve(data.sha256));
      else stop(() => reject(new Error(data.failed)));
    };
    // a worker that may not run (its script answered without wasm-unsafe-eval) says so only here
    worker.onerror = (event) =>
      stop(() => reject(new Error(event.message || 'the fingerprint could not be computed')));
    worker.postMessage(file);
  });
}
