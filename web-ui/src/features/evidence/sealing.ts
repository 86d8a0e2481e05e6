import { useSyncExternalStore } from 'react';
import { get, newKey, send } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Evidence, EvidenceFile } from '../../api/schema';
import { upload } from '../../api/upload';
import { fingerprint } from '../../workers/fingerprint';

export type Stage = 'hash' | 'upload' | 'check' | 'sealed';
export const STAGES: Stage[] = ['hash', 'upload', 'check', 'sealed'];

/** A file on its way from this computer into the evidence room. */
export interface Sealing {
  id: string;
  caseId: string;
  file: File;
  stage: Stage;
  /** Bytes done of the current stage. */
  done: number;
  startedAt: number;
  sha256?: string;
  sealed?: EvidenceFile;
  seconds?: number;
  error?: unknown;
  cancelled?: boolean;
}

let all: Sealing[] = [];
const aborts = new Map<string, AbortController>();
const listeners = new Set<() => void>();

function change(id: string, part: Partial<Sealing>): void {
  all = all.map((one) => (one.id === id ? { ...one, ...part } : one));
  listeners.forEach((listener) => listener());
}

/** Outlives the page, so that an officer can look elsewhere while a large file is on its way. */
export function useSealings(caseId: string): Sealing[] {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
  return now.filter((one) => one.caseId === caseId);
}

/** Takes the fingerprints of files, one after the other. */
export async function takeIn(caseId: string, files: File[]): Promise<void> {
  const taken = files.map((file): Sealing => ({
    id: newKey(),
    caseId,
    file,
    stage: 'hash',
    done: 0,
    startedAt: Date.now(),
  }));
  all = [...all, ...taken];
  taken.forEach(({ id }) => aborts.set(id, new AbortController()));
  listeners.forEach((listener) => listener());
  for (const { id, file } of taken) {
    const abort = aborts.get(id);
    if (!abort || abort.signal.aborted) continue;
    try {
      change(id, { startedAt: Date.now() });
      const sha256 = await fingerprint(file, (done) => change(id, { done }), abort.signal);
      change(id, { sha256, done: file.size });
    } catch (error) {
      if (!abort.signal.aborted) change(id, { error });
    }
  }
}

export function cancel(id: string): void {
  aborts.get(id)?.abort();
  aborts.delete(id);
  all = all.filter((one) => one.id !== id);
  listeners.forEach((listener) => listener());
}

export const clearSealed = (caseId: string): void => {
  all = all.filter((one) => one.caseId !== caseId || one.stage !== 'sealed');
  listeners.forEach((listener) => listener());
};

/** How the portal is told of files before a byte is sent. */
export const announced = (files: Sealing[]) =>
  files.map(({ file, sha256 }) => ({
    name: file.name,
    size: file.size,
    mime: file.type || 'application/octet-stream',
    sha256: sha256!,
  }));

/** Sends the announced files and seals the item; both sides have then computed the same fingerprints. */
export async function seal(item: Evidence, files: Sealing[]): Promise<Evidence> {
  const base = `/api/cases/${item.caseId}/evidence/${item.id}`;
  for (const sealing of files) {
    const declared = item.files.find(
      (file) => file.sha256 === sealing.sha256 && file.name.normalize() === sealing.file.name.normalize(),
    );
    const target = declared ?? item.files.find((file) => file.sha256 === sealing.sha256);
    if (!target) continue;
    await sendFile(sealing, `${base}/files/${target.id}/content`);
  }
  const before = await get<Evidence>(base);
  return send<Evidence>('POST', `${base}/sealing`, {}, { version: before.version });
}

async function sendFile(sealing: Sealing, path: string): Promise<void> {
  const abort = aborts.get(sealing.id) ?? new AbortController();
  change(sealing.id, { stage: 'upload', done: 0, error: undefined, startedAt: Date.now() });
  try {
    const sealed = await upload<EvidenceFile>(
      path,
      sealing.file,
      (done) => change(sealing.id, done < sealing.file.size ? { done } : { done, stage: 'check' }),
      abort.signal,
    );
    if (sealed.sha256 !== sealing.sha256) throw mismatch();
    change(sealing.id, { stage: 'sealed', sealed, seconds: (Date.now() - sealing.startedAt) / 1000 });
  } catch (error) {
    change(sealing.id, { error });
    throw error;
  }
}

const mismatch = () =>
  new Problem({
    status: 422,
    code: 'HASH_MISMATCH',
    messages: {
      'zh-CN': '网络中途损坏，平台没有保存这个文件，请重新上传。',
      en: 'The file was damaged on the way; nothing was stored. Please upload it again.',
    },
  });
