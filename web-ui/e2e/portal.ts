import { expect, request } from '@playwright/test';
import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..');

/** What the tests of the server tell us, or else what `./lianan up` has written down. */
export const portal = {
  address: process.env.BASE_URL ?? 'http://localhost:9080',
  issuer: process.env.OIDC_ISSUER ?? 'http://localhost:8180/realms/lianan',
  get machineSecret(): string {
    return process.env.MACHINE_SECRET ?? entry(join(home(), 'secrets.properties'), /^machineClient=(.+)$/m);
  },
  get secondFactor(): string {
    return (
      process.env.DEMO_SECOND_FACTOR ??
      entry(join(repository, 'server-config/seed/agencies-and-officers.yaml'), /^demoSecondFactor: *(\S+)/m)
    );
  },
  get demoPassword(): string {
    return (
      process.env.DEMO_PASSWORD ??
      entry(join(repository, 'server-config/seed/agencies-and-officers.yaml'), /^demoPassword: *(\S+)/m)
    );
  },
};

const home = () => process.env.LIANAN_HOME ?? join(homedir(), '.lianan');

function entry(file: string, line: RegExp): string {
  const found = line.exec(readFileSync(file, 'utf8'))?.[1];
  if (!found) throw new Error(`${file} has no line ${line}`);
  return found.trim();
}

/** Sets the clock of the demo, e.g. to `2026-04-20 09:12`, in official time. */
export async function clockIs(moment: string): Promise<void> {
  const [day, time = '09:00'] = moment.split(' ');
  const calls = await request.newContext();
  try {
    const granted = await calls.post(`${portal.issuer}/protocol/openid-connect/token`, {
      form: {
        grant_type: 'client_credentials',
        client_id: 'lianan-machine',
        client_secret: portal.machineSecret,
      },
    });
    expect(granted.ok(), await granted.text()).toBe(true);
    const { access_token: token } = (await granted.json()) as { access_token: string };
    const set = await calls.put(`${portal.address}/api/demo/clock`, {
      headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': randomUUID() },
      data: { now: `${day}T${time}:00+08:00` },
    });
    expect(set.ok(), await set.text()).toBe(true);
  } finally {
    await calls.dispose();
  }
}

const usedSteps = new Map<string, number>();

/** An officer's one-time code that was not used yet (RFC 6238); waits for it only when the next one is used as well. */
export async function oneTimeCode(username: string): Promise<string> {
  const secret = createHmac('sha256', portal.secondFactor).update(username).digest().subarray(0, 20);
  const step = Math.max(Math.floor(Date.now() / 30_000), (usedSteps.get(username) ?? 0) + 1);
  usedSteps.set(username, step);
  const early = (step - 1) * 30_000 - Date.now();
  if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(moment).digest();
  const number = hash.readUInt32BE(hash[19]! & 0xf) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}
