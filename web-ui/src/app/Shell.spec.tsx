import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { noteSignedOut } from '../api/client';
import { portal, problem, visit } from '../testing/portal';
import world from '../testing/world.json';

describe('the frame', () => {
  it('asks to sign in before it shows anything', async () => {
    portal({ '/api/me': () => problem(401, 'NOT_SIGNED_IN', '请登录。', 'Sign in.') });
    visit('/cases');
    expect(await screen.findByRole('heading', { name: '登录后继续' })).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('keeps the page when the session ends, and says that nothing is lost', async () => {
    portal();
    visit('/');
    await screen.findByRole('navigation', { name: '主导航' });
    act(() => noteSignedOut());
    expect(await screen.findByText(/登录已过期。你填写的内容已保存在本机/)).toBeVisible();
    expect(screen.getByRole('navigation', { name: '主导航' })).toBeVisible();
  });

  it('shows the time of the demo', async () => {
    portal();
    visit('/');
    expect(await screen.findByText('2026-05-21 09:20')).toBeVisible();
  });

  it('leads the police only to what the police have here', async () => {
    const me = {
      ...world['/api/me'],
      roles: ['POLICE_LIAISON'],
      agency: { ...world['/api/me'].agency, kind: 'POLICE' },
    };
    portal({ '/api/me': me });
    visit('/');
    const nav = await screen.findByRole('navigation', { name: '主导航' });
    expect(nav).toHaveTextContent('行刑衔接');
    expect(nav).not.toHaveTextContent('协查函');
  });

  it('answers an unknown address and a case that is not shared with one and the same page', async () => {
    portal({ '/api/cases/0197-c1': () => problem(404, 'NOT_FOUND', '没有。', 'None.') });
    const { router } = visit('/nowhere');
    const unknown = (await screen.findByRole('alert')).textContent;
    await act(() => router.navigate({ to: '/cases/$caseId', params: { caseId: '0197-c1' } }));
    expect((await screen.findByRole('alert')).textContent).toBe(unknown);
  });

  it('opens its keyboard sheet with a question mark, but not while somebody types', async () => {
    portal();
    visit('/cases');
    await userEvent.type(await screen.findByRole('searchbox'), '?');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => screen.getByRole('searchbox').blur());
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: '键盘操作' })).toBeVisible();
  });
});
