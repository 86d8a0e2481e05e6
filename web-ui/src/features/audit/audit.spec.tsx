import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { portal, visit } from '../../testing/portal';
import world from '../../testing/world.json';

const auditor = { ...world['/api/me'], roles: ['AUDITOR'], may: ['AUDIT_READ'] };
const event = {
  id: 'e1',
  seq: 7,
  at: '2026-05-21T01:20:00Z',
  requestId: 'r1',
  officer: 'haimen.chen',
  name: '陈志海',
  nameEn: 'Chen Zhihai',
  agency: 'js-haimen',
  action: 'CASE_READ',
  object: 'GET /cases/{caseId}',
  outcome: 'HIDDEN',
  status: 404,
};

describe('the audit page', () => {
  it('shows what was asked and what came of it, and searches by what is typed', async () => {
    const asked = portal({ '/api/me': auditor, '/api/audit/events': { items: [event], next: null } });
    visit('/audit');
    expect(await screen.findByRole('cell', { name: '陈志海' })).toBeVisible();
    expect(screen.getByText('不可见')).toBeVisible();
    await userEvent.type(screen.getByLabelText('用户名'), 'haimen.chen');
    await userEvent.click(screen.getByRole('button', { name: '查询' }));
    await screen.findByRole('cell', { name: '陈志海' });
    expect(asked.some(({ path }) => path.includes('officer=haimen.chen'))).toBe(true);
  });

  it('names the first entry that is not what it was', async () => {
    portal({
      '/api/me': auditor,
      '/api/audit/events': { items: [], next: null },
      '/api/audit/verification': {
        intact: false,
        checked: 6,
        waiting: 0,
        firstBad: { seq: 7, eventId: 'e1', fault: 'CHANGED' },
      },
    });
    visit('/audit');
    await userEvent.click(await screen.findByRole('button', { name: '核验审计链' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('事件被改动 首个异常：第 7 条（e1）');
  });
});
