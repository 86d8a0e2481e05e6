import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { switchTo } from '../../app/words';
import { portal, problem, visit } from '../../testing/portal';
import world from '../../testing/world.json';

describe('the case list', () => {
  it('is its address: filters come from it and go into it', async () => {
    const asked = portal();
    const { router } = visit('/cases?standing=LEAD');
    await screen.findByRole('table', { name: '案件列表' });
    expect(screen.getByLabelText('我单位地位')).toHaveValue('LEAD');
    await userEvent.selectOptions(screen.getByLabelText('省份'), '33');
    await waitFor(() => expect(router.state.location.search).toEqual({ standing: 'LEAD', province: '33' }));
    await waitFor(() =>
      expect(asked.some(({ path }) => path.includes('province=33') && path.includes('standing=LEAD'))).toBe(
        true,
      ),
    );
  });

  it('says why it is empty and what to do', async () => {
    portal({ '/api/cases': { items: [] } });
    visit('/cases?query=没有');
    expect(await screen.findByText('没有符合条件的案件')).toBeVisible();
    expect(screen.getByRole('button', { name: '清除筛选' })).toBeVisible();
  });

  it('opens the row that is marked', async () => {
    portal();
    const { router } = visit('/cases');
    await screen.findByRole('table', { name: '案件列表' });
    await userEvent.keyboard('j{Enter}');
    expect(router.state.location.pathname).toBe('/cases/0197-c1');
  });
});

describe('the case workspace', () => {
  it('shows the three places with the agency of each', async () => {
    portal();
    visit('/cases/0197-c1');
    const band = await screen.findByRole('region', { name: '三地' });
    expect(await within(band).findByText('杭州市余杭区市场监督管理局')).toBeVisible();
    expect(within(band).getByText('主办')).toBeVisible();
    expect(within(band).getByText('我单位')).toBeVisible();
  });

  it.each([
    ['zh-CN', '曾参与（协查），至 2026-06-02'],
    ['en', 'Took part (Assisting) until 2026-06-02'],
  ] as const)(
    'says of an agency that has left its place that it took part, and until when (%s)',
    async (language, words) => {
      await switchTo(language);
      const opened = world['/api/cases/0197-c1'];
      const left = {
        agency: 'zj-yuhang',
        standing: 'ASSISTING',
        since: '2026-04-23T03:00:00Z',
        lastDay: '2026-06-02',
      };
      portal({
        '/api/cases/0197-c1': {
          ...opened,
          participants: opened.participants.filter(({ agency }) => agency !== 'zj-yuhang'),
          formerParticipants: [left],
        },
      });
      visit('/cases/0197-c1');
      expect(await screen.findByText(words)).toBeVisible();
    },
  );

  it('shows what one agency did, by choice', async () => {
    portal();
    visit('/cases/0197-c1');
    const who = await screen.findByLabelText('单位');
    const all = screen.getAllByRole('listitem').length;
    await userEvent.selectOptions(who, within(who).getAllByRole('option')[1]!);
    expect(screen.getAllByRole('listitem').length).toBeLessThan(all);
    await userEvent.selectOptions(who, '');
    expect(screen.getAllByRole('listitem')).toHaveLength(all);
  });

  it('offers the steps that the portal opened', async () => {
    portal();
    visit('/cases/0197-c1');
    const next = await screen.findByRole('region', { name: '下一步' });
    expect(within(next).getByRole('button', { name: '填报涉案金额' })).toBeVisible();
    expect(within(next).queryByRole('button', { name: '批准立案' })).toBeNull();
    expect(screen.getByRole('button', { name: '发起协查' })).toBeVisible();
  });

  it('tells by which rule an agency is competent', async () => {
    portal();
    visit('/cases/0197-c1?tab=facts');
    expect(await screen.findByText(/平台内经营者的实际经营地在海门区。/)).toBeVisible();
    expect(screen.getAllByText('《程序规定》第十条第二款')[0]).toBeVisible();
  });
});

describe('registering a slip', () => {
  it('has the check digit looked at while it is typed', async () => {
    portal({
      'POST /api/checks/uscc': () =>
        problem(
          422,
          'USCC_CHECK_DIGIT',
          '统一社会信用代码的校验位不正确。',
          'The check digit of the code is wrong.',
        ),
    });
    visit('/cases/new?by=slip');
    const code = await screen.findByLabelText('统一社会信用代码');
    await userEvent.type(code, '91320614MADEM002XA');
    await waitFor(() => expect(code).toHaveAccessibleDescription('统一社会信用代码的校验位不正确。'));
  });

  it('does not send a slip without facts', async () => {
    const asked = portal();
    visit('/cases/new?by=slip');
    await userEvent.click(await screen.findByRole('button', { name: '登记' }));
    expect(screen.getAllByText('请填写').length).toBeGreaterThan(2);
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(0);
  });

  it('keeps what was typed over a reload', async () => {
    portal();
    const first = visit('/cases/new?by=slip');
    await userEvent.type(await screen.findByLabelText(/案名/), '网店售假案');
    first.unmount();
    visit('/cases/new?by=slip');
    expect(await screen.findByLabelText(/案名/)).toHaveValue('网店售假案');
  });
});
