import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { portal, problem, visit } from '../../testing/portal';

describe('the work queue', () => {
  it('opens on what must be done today', async () => {
    portal();
    visit('/');
    expect(await screen.findByRole('heading', { level: 1, name: '今天有 2 件事必须办' })).toBeVisible();
    const now = screen.getByRole('region', { name: /已逾期与今天到期/ });
    expect(within(now).getByText('逾期 1 个工作日')).toBeVisible();
    expect(within(now).getByText('今天截止')).toBeVisible();
  });

  it('says it in English after the switch', async () => {
    portal();
    visit('/');
    await userEvent.click(await screen.findByRole('button', { name: 'Switch to English' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: '2 things must be done today' }),
    ).toBeVisible();
  });

  it('keeps what others must do apart from what is ours', async () => {
    portal();
    visit('/');
    const waiting = await screen.findByRole('region', { name: /等待对方/ });
    expect(await within(waiting).findByText(/等 广州市白云区市场监督管理局/)).toBeVisible();
  });

  it('is walked through by j and opened by Enter', async () => {
    portal();
    const { router } = visit('/');
    await screen.findByRole('heading', { level: 1, name: '今天有 2 件事必须办' });
    await userEvent.keyboard('jj{Enter}');
    expect(router.state.location.pathname).toBe('/cases/0197-c1');
    expect(router.state.location.search).toEqual({ tab: 'measures' });
  });

  it('takes an empty queue for good news', async () => {
    portal({ '/api/work': { items: [] }, '/api/work?scope=mine&group=waiting': { items: [] } });
    visit('/');
    expect(await screen.findByText('这一栏清空了')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: '今天没有必须办的事' })).toBeVisible();
  });

  it('says what failed and offers to try again', async () => {
    portal({
      '/api/work': () =>
        problem(403, 'NOT_PERMITTED', '你的角色不能这样做。', 'Your role does not allow this.'),
    });
    visit('/');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('你的角色不能这样做。');
    expect(within(alert).getByRole('button', { name: '重试' })).toBeVisible();
  });
});
