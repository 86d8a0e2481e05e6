import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { portal, visit } from '../../testing/portal';
import world from '../../testing/world.json';

const me = { ...world['/api/me'], may: ['WORK_READ', 'DELEGATIONS_READ', 'DELEGATION_MAKE'] };
const delegation = {
  id: 'd1',
  delegator: { officer: 'haimen.chen', name: '陈志海', nameEn: 'Chen Zhihai' },
  delegate: { officer: 'haimen.lu', name: '陆敏', nameEn: 'Lu Min' },
  roles: ['CASE_OFFICER'],
  from: '2026-05-21',
  until: '2026-05-30',
  reason: '出差',
  state: 'IN_FORCE',
  steps: ['END'],
  version: 0,
};

describe('the page of the delegations', () => {
  it('says what a delegation is for while there is none', async () => {
    portal({ '/api/me': me, '/api/administration/delegations': { items: [] } });
    visit('/delegations');
    expect(await screen.findByText('没有委托')).toBeVisible();
    expect(screen.getByText(/最长三十日，到期自动结束/)).toBeVisible();
  });

  it('names both persons and ends a delegation in the version that was seen', async () => {
    const asked = portal({
      '/api/me': me,
      '/api/administration/delegations': { items: [delegation] },
      'POST /api/administration/delegations/d1/end': { ...delegation, state: 'ENDED', steps: [] },
    });
    visit('/delegations');
    const row = await screen.findByRole('row', { name: /陆敏（代陈志海）/ });
    expect(row).toHaveTextContent('代理中');
    await userEvent.click(within(row).getByRole('button', { name: '提前结束' }));
    await screen.findByText('委托已结束');
    expect(asked.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"0"');
  });
});
