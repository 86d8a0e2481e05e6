import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem } from './problem';
import { upload } from './upload';

const MEBIBYTE = 1024 * 1024;
const at = (file: Blob & { name?: string }) => new File([file], '直播回放.mp4');
const none = new AbortController().signal;
const now = () => Promise.resolve();

/** A portal that keeps what it is sent, and loses the line before the parts that are named. */
function store(lostBefore: number[] = []) {
  const kept: { offset: number | undefined; size: number }[] = [];
  let received = 0;
  let parts = 0;
  class Line {
    upload: { onprogress?: (event: { loaded: number }) => void } = {};
    status = 0;
    responseText = '';
    onload = () => undefined as void;
    onerror = () => undefined as void;
    onabort = () => undefined as void;
    onloadend = () => undefined as void;
    private headers = new Map<string, string>();
    open() {}
    abort() {
      this.onabort();
    }
    setRequestHeader(name: string, value: string) {
      this.headers.set(name, value);
    }
    getResponseHeader() {
      return 'application/json';
    }
    send(body: Blob) {
      queueMicrotask(() => {
        if (lostBefore.includes(parts++)) {
          this.onerror();
        } else {
          const offset = this.headers.get('Upload-Offset');
          kept.push({ offset: offset === undefined ? undefined : Number(offset), size: body.size });
          received = Number(offset ?? 0) + body.size;
          this.upload.onprogress?.({ loaded: body.size });
          this.status = 200;
          this.responseText = JSON.stringify({ size: received });
          this.onload();
        }
        this.onloadend();
      });
    }
  }
  vi.stubGlobal('XMLHttpRequest', Line);
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(null, { headers: { 'Upload-Offset': String(received) } })),
  );
  return kept;
}

afterEach(() => vi.unstubAllGlobals());

describe('an upload', () => {
  it('sends a small file whole', async () => {
    const kept = store();
    await upload('/content', at(new Blob(['abc'])), () => undefined, none);
    expect(kept).toEqual([{ offset: undefined, size: 3 }]);
  });

  it('sends a large file in parts, each with its place', async () => {
    const kept = store();
    const file = at(new Blob([new Uint8Array(70 * MEBIBYTE)]));
    const answer = await upload<{ size: number }>('/content', file, () => undefined, none);
    expect(kept.map(({ offset }) => offset)).toEqual([0, 32 * MEBIBYTE, 64 * MEBIBYTE]);
    expect(answer.size).toBe(70 * MEBIBYTE);
  });

  it('goes on where a lost line left it', async () => {
    const kept = store([1]);
    const file = at(new Blob([new Uint8Array(40 * MEBIBYTE)]));
    await upload('/content', file, () => undefined, none, now);
    expect(kept.map(({ offset }) => offset)).toEqual([0, 32 * MEBIBYTE]);
  });

  it('gives up on a line that stays lost', async () => {
    store([0, 1, 2, 3, 4, 5]);
    const file = at(new Blob([new Uint8Array(40 * MEBIBYTE)]));
    await expect(upload('/content', file, () => undefined, none, now)).rejects.toBeInstanceOf(Problem);
  });

  it('stops when the officer cancels', async () => {
    store();
    const abort = new AbortController();
    abort.abort();
    await expect(upload('/content', at(new Blob(['abc'])), () => undefined, abort.signal)).rejects.toThrow(
      'cancelled',
    );
  });
});
