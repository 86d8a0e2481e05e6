import { ownHeaders } from '../../api/client';
import { Problem } from '../../api/problem';
import type { AuditExport } from '../../api/schema';

/** Fetches the lines of an export, says how many bytes have come, and hands both files to the browser. */
export async function takeOut(made: AuditExport, onBytes: (bytes: number) => void): Promise<void> {
  const response = await fetch(`/api/audit/exports/${made.id}/content`, {
    credentials: 'same-origin',
    headers: ownHeaders(),
  });
  if (!response.ok || !response.body) throw await Problem.of(response);
  const parts: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value as Uint8Array<ArrayBuffer>);
    bytes += value.byteLength;
    onBytes(bytes);
  }
  if (bytes !== made.bytes) throw Problem.unreachable();
  save(new Blob(parts, { type: 'application/jsonl' }), made.fileName);
  save(new Blob([made.manifest], { type: 'text/plain' }), `${made.fileName}.manifest.txt`);
}

function save(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
