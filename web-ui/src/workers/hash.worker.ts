import { createSHA256 } from 'hash-wasm';

/** Large enough that reading costs nothing, small enough that cancelling is felt at once. */
const SLICE_BYTES = 16 * 1024 * 1024;

const scope = self as unknown as {
  onmessage: (event: MessageEvent<File>) => void;
  postMessage(message: unknown): void;
};

scope.onmessage = async ({ data: file }) => {
  try {
    const sha256 = await createSHA256();
    sha256.init();
    for (let at = 0; at < file.size; at += SLICE_BYTES) {
      const slice = await file.slice(at, at + SLICE_BYTES).arrayBuffer();
      sha256.update(new Uint8Array(slice));
      scope.postMessage({ read: Math.min(file.size, at + SLICE_BYTES) });
    }
    scope.postMessage({ sha256: sha256.digest('hex') });
  } catch (cause) {
    scope.postMessage({ failed: String(cause) });
  }
};
