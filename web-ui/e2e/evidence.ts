import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** A file as an officer has it on the computer; the same bytes in every run. */
export interface EvidenceFile {
  name: string;
  mime: string;
  bytes: Buffer;
  sha256: string;
}

function file(name: string, mime: string, bytes: Buffer): EvidenceFile {
  return { name, mime, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export function text(name: string, ...lines: string[]): EvidenceFile {
  return file(name, 'text/plain', Buffer.from(`${lines.join('\n')}\n`));
}

/** A table of orders: a buyer, a day of April, a price. */
export function orders(name: string, count: number): EvidenceFile {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = String(1 + (index % 19)).padStart(2, '0');
    return `XL2026${String(100_000 + index)},2026-04-${day},澜格破壁机,1,299.00`;
  });
  return file(name, 'text/csv', Buffer.from(`订单号,日期,商品,件数,金额\n${rows.join('\n')}\n`));
}

/** Bytes that look like a film: long enough for the progress to be seen. */
export function film(name: string, megabytes: number): EvidenceFile {
  const bytes = Buffer.alloc(megabytes << 20);
  let state = 20_260_420;
  for (let at = 0; at < bytes.length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes.writeUInt32LE(state, at);
  }
  return file(name, 'video/mp4', bytes);
}

/** A picture that a browser shows: stripes, as a screen that was photographed. */
export function picture(name: string, width: number, height: number): EvidenceFile {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (width * 3 + 1) + 1 + x * 3;
      const stripe = ((x >> 5) + (y >> 5)) % 3;
      rows.set([180 + 25 * stripe, 200, 235 - 40 * stripe], at);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return file(name, 'image/png', png);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'ascii'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
