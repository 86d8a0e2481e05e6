import { afterEach, describe, expect, it, vi } from 'vitest';
import { get, newKey, onSignedOut, onStepUp, send } from './client';
import { Problem, faultAt, problemSentence } from './problem';
import { portal, problem, reply } from '../testing/portal';

afterEach(() => vi.unstubAllGlobals());

describe('a call to the portal', () => {
  it('shows that the own page asks, and in which language', async () => {
    const asked = portal({ '/api/x': {} });
    await get('/api/x');
    expect(asked[0]!.headers.get('X-LianAn')).toBe('1');
    expect(asked[0]!.headers.get('Accept-Language')).toBe('zh-CN');
  });

  it('names the version that the officer saw', async () => {
    const asked = portal({ 'POST /api/x': {} });
    await send('POST', '/api/x', {}, { version: 7 });
    expect(asked[0]!.headers.get('If-Match')).toBe('"7"');
  });

  it('gives every command a key of its own', async () => {
    const asked = portal({ 'POST /api/x': {}, 'PUT /api/x': {} });
    await send('POST', '/api/x');
    await send('POST', '/api/x');
    await send('PUT', '/api/x');
    const keys = asked.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(keys[1]).not.toBe(keys[0]);
    expect(keys[2]).toBeNull();
    expect(newKey()).toHaveLength(36);
  });

  it('throws what the portal refuses, with its sentences and its places', async () => {
    portal({
      'POST /api/x': () =>
        problem(422, 'NOT_VALID', '有内容填写不正确。', 'Some entries are not right.', {
          errors: [
            {
              pointer: '/uscc',
              code: 'USCC_CHECK_DIGIT',
              messages: { 'zh-CN': '校验位不正确。', en: 'Wrong check digit.' },
            },
          ],
        }),
    });
    const refusal = await send('POST', '/api/x').catch((thrown: unknown) => thrown as Problem);
    expect(refusal).toBeInstanceOf(Problem);
    expect(problemSentence(refusal as Problem, 'en')).toBe('Some entries are not right.');
    expect(faultAt(refusal as Problem, '/uscc', 'zh-CN')).toBe('校验位不正确。');
    expect((refusal as Problem).passing).toBe(false);
  });

  it('has words for an answer that has none', async () => {
    portal({ '/api/x': () => new Response('<html>', { status: 502 }) });
    const refusal = (await get('/api/x').catch((thrown: unknown) => thrown)) as Problem;
    expect(refusal.code).toBe('HTTP_502');
    expect(problemSentence(refusal, 'zh-CN')).toContain('没有丢失');
    expect(refusal.passing).toBe(true);
  });

  it('has words for a portal that is not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    expect(((await get('/api/x').catch((thrown: unknown) => thrown)) as Problem).code).toBe('UNREACHABLE');
  });

  it('tells when the session has ended, except where the question is who is signed in', async () => {
    let told = 0;
    const stop = onSignedOut(() => told++);
    portal({ '/api/me': () => reply(401, {}), '/api/x': () => reply(401, {}) });
    await get('/api/me').catch(() => undefined);
    expect(told).toBe(0);
    await get('/api/x').catch(() => undefined);
    expect(told).toBe(1);
    stop();
  });
});

describe('a signature', () => {
  const asksOnce = () => {
    let asked = 0;
    return portal({
      'POST /api/x': () =>
        asked++ === 0
          ? problem(401, 'STEP_UP_REQUIRED', '请验证身份。', 'Verify your identity.')
          : reply(200, { signed: true }),
    });
  };

  it('is sent again with the same key once the second factor was shown', async () => {
    const asked = asksOnce();
    const ended = vi.fn();
    const forget = onSignedOut(ended);
    const stop = onStepUp(() => Promise.resolve(true));
    await expect(send('POST', '/api/x', { text: 'kept' })).resolves.toEqual({ signed: true });
    expect(asked).toHaveLength(2);
    expect(asked[1]!.headers.get('Idempotency-Key')).toBe(asked[0]!.headers.get('Idempotency-Key'));
    expect(ended).not.toHaveBeenCalled();
    stop();
    forget();
  });

  it('is asked for again, and the officer is not signed out, when what was shown is not enough', async () => {
    const asked = portal({
      'POST /api/x': () => problem(401, 'STEP_UP_REQUIRED', '请验证身份。', 'Verify your identity.'),
    });
    const ended = vi.fn();
    const forget = onSignedOut(ended);
    let times = 0;
    const stop = onStepUp(() => Promise.resolve(++times < 3));
    await expect(send('POST', '/api/x')).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(asked).toHaveLength(3);
    expect(ended).not.toHaveBeenCalled();
    stop();
    forget();
  });

  it('is not made when the officer does not show it', async () => {
    const asked = asksOnce();
    const stop = onStepUp(() => Promise.resolve(false));
    await expect(send('POST', '/api/x')).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(asked).toHaveLength(1);
    stop();
  });
});
