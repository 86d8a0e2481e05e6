import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { portal, problem, visit } from '../../testing/portal';
import world from '../../testing/world.json';

const admin = { ...world['/api/me'], roles: ['AGENCY_ADMIN'], may: ['POSTINGS_READ'] };
const chen = {
  officer: 'haimen.chen',
  name: '陈志海',
  nameEn: 'Chen Zhihai',
  agency: 'js-haimen',
  roles: ['CASE_OFFICER'],
  licence: '32061490001',
  since: '2026-01-05T01:00:00Z',
  suspended: false,
  pendingAtKeycloak: false,
  steps: ['CHANGE', 'SUSPEND', 'END_SESSIONS'],
};
const change = {
  id: 'c1',
  kind: 'ROLES',
  state: 'PROPOSED',
  officer: { officer: 'haimen.lu', name: '陆敏', nameEn: 'Lu Min' },
  fromAgency: 'js-haimen',
  agency: 'js-haimen',
  roles: ['UNIT_HEAD'],
  reason: '工作需要',
  proposedBy: { officer: 'haimen.admin', name: '沈洁', nameEn: 'Shen Jie' },
  proposedAt: '2026-05-20T01:00:00Z',
  steps: ['APPROVE', 'REJECT'],
  version: 3,
};

describe('the page of the officers', () => {
  it('is where an administrator begins, and no place of cases is offered', async () => {
    portal({
      '/api/me': admin,
      '/api/administration/officers': { items: [chen], mayInvite: true },
      '/api/administration/changes': { items: [] },
    });
    visit('/');
    expect(await screen.findByRole('heading', { name: '人员管理' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: '主导航' })).not.toHaveTextContent('我的工作台');
    expect(await screen.findByText('没有任职变更')).toBeVisible();
  });

  it('suspends with a reason, and says what comes of it before', async () => {
    const asked = portal({
      '/api/me': admin,
      '/api/administration/officers': { items: [chen], mayInvite: true },
      '/api/administration/changes': { items: [] },
      'POST /api/administration/officers/haimen.chen/suspension': { ...chen, suspended: true },
    });
    visit('/officers');
    await userEvent.click(await screen.findByRole('button', { name: '停用' }));
    const dialog = await screen.findByRole('dialog', { name: '停用：陈志海' });
    expect(dialog).toHaveTextContent('会话全部结束');
    expect(within(dialog).getByRole('button', { name: '停用' })).toBeDisabled();
    await userEvent.type(within(dialog).getByLabelText(/理由/), '离岗');
    await userEvent.click(within(dialog).getByRole('button', { name: '停用' }));
    await screen.findByText('已停用', { selector: '.toasts p' });
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ reason: '离岗' });
  });

  it('confirms a change in the version that was seen, and shows why one is refused', async () => {
    const asked = portal({
      '/api/me': admin,
      '/api/administration/officers': { items: [chen], mayInvite: true },
      '/api/administration/changes': { items: [change] },
      'POST /api/administration/changes/c1/approval': () =>
        problem(403, 'OTHER_PERSON_WANTED', '请由其他有权人员办理。', 'Somebody else must.'),
    });
    visit('/officers');
    await userEvent.click(await screen.findByRole('button', { name: '确认' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('请由其他有权人员办理。');
    expect(asked.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"3"');
  });
});
