import { describe, expect, it } from 'vitest';
import type { Due, Duty } from '../../api/schema';
import { groupOf, nextDays } from './groups';
import { whereTo } from './whereTo';

const THURSDAY = new Date('2026-05-21T01:20:00Z');
const due = (state: Due['state'], dueOn: string): Due => ({
  code: 'C_ASSIST',
  state,
  dueOn,
  unit: 'WD',
  length: 15,
  used: 1,
  remaining: 3,
});
const duty = (more: Partial<Duty>): Duty => ({
  id: '1',
  kind: 'LETTER_ANSWER',
  caseId: 'c1',
  caseNumber: 'KQ-2026-320614-000001',
  caseTitle: '案',
  subjectType: 'ASSISTANCE_REQUEST',
  subjectId: 'l1',
  agency: 'js-haimen',
  openedAt: '2026-05-07T08:00:00Z',
  ...more,
});

describe('the groups of the work queue', () => {
  it('put what is overdue, due today or lapsed first', () => {
    for (const state of ['OVERDUE', 'TODAY', 'LAPSED'] as const) {
      expect(groupOf(duty({ due: due(state, '2026-05-21') }), THURSDAY)).toBe('now');
    }
  });

  it('end the week on Sunday in official time', () => {
    expect(groupOf(duty({ due: due('SOON', '2026-05-24') }), THURSDAY)).toBe('week');
    expect(groupOf(duty({ due: due('OK', '2026-05-25') }), THURSDAY)).toBe('later');
    const lateOnSunday = new Date('2026-05-24T15:59:00Z');
    expect(groupOf(duty({ due: due('SOON', '2026-05-24') }), lateOnSunday)).toBe('week');
  });

  it('keep duties that the law gives no period for apart', () => {
    expect(groupOf(duty({}), THURSDAY)).toBe('open');
  });

  it('look fourteen days ahead, today first', () => {
    expect(nextDays(THURSDAY)).toHaveLength(14);
    expect(nextDays(THURSDAY)[0]).toBe('2026-05-21');
    expect(nextDays(THURSDAY)[13]).toBe('2026-06-03');
  });
});

describe('the page of a duty', () => {
  it.each([
    ['ASSISTANCE_REQUEST', '/cases/$caseId/assistance/$requestId'],
    ['REFERRAL', '/cases/$caseId/referrals/$referralId'],
    ['GRANT', '/cases/$caseId/grants/$grantId'],
    ['EVIDENCE', '/cases/$caseId/evidence/$evidenceId'],
    ['CASE', '/cases/$caseId'],
    ['COMPLAINT', '/cases/$caseId'],
  ])('of a %s is %s', (subjectType, to) => {
    expect(whereTo(duty({ subjectType })).to).toBe(to);
  });
});
