import { describe, expect, it } from 'vitest';
import { dayOf, fileSize, instantOf, localOf, momentOf, yuan } from './format';

describe('time', () => {
  it('is official time, wherever the computer stands', () => {
    expect(momentOf('2026-04-20T01:12:00Z')).toBe('2026-04-20 09:12');
    expect(dayOf('2026-04-19T16:00:00Z')).toBe('2026-04-20');
  });

  it('is typed and sent as official time', () => {
    expect(instantOf('2026-06-03T10:30')).toBe('2026-06-03T02:30:00.000Z');
    expect(localOf(instantOf('2026-06-03T10:30'))).toBe('2026-06-03T10:30');
  });
});

describe('amounts', () => {
  it('of files are said in thousands', () => {
    expect(fileSize(0)).toBe('0 B');
    expect(fileSize(999)).toBe('999 B');
    expect(fileSize(1_000)).toBe('1.00 kB');
    expect(fileSize(1_073_741_824)).toBe('1.07 GB');
  });

  it('of money are said in ten thousands in Chinese', () => {
    expect(yuan(386_400, 'zh-CN')).toBe('38.64 万元');
    expect(yuan(9_999, 'zh-CN')).toBe('9,999 元');
    expect(yuan(386_400, 'en')).toBe('¥386,400');
  });
});
