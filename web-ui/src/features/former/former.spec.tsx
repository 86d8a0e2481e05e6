import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { switchTo } from '../../app/words';
import { portal, visit } from '../../testing/portal';
import world from '../../testing/world.json';

const PART = {
  id: '0197-p1',
  caseId: '0197-c9',
  caseNumber: '沪浦市监案字〔2026〕9号',
  lead: 'js-haimen',
  standing: 'CO_HANDLER',
  since: '2026-05-08T01:00:00Z',
  lastDay: '2026-06-02',
  reason: 'REVOKED',
};
const former = {
  '/api/former-cases': { items: [PART] },
  '/api/former-cases/0197-p1': PART,
  '/api/cases/0197-c9/evidence': { items: [] },
  '/api/cases/0197-c9/assistance-requests': { items: [] },
  '/api/cases/0197-c9/grants': { items: [] },
};

describe('former cases', () => {
  it('stand in a list that opens by keyboard', async () => {
    portal(former);
    const { router } = visit('/cases/former');
    const table = await screen.findByRole('table', { name: '曾参与的案件' });
    expect(within(table).getByText('主办单位收回共享')).toBeVisible();
    await userEvent.keyboard('j{Enter}');
    expect(router.state.location.pathname).toBe('/cases/former/0197-p1');
  });

  it.each([
    ['zh-CN', '没有曾参与的案件'],
    ['en', 'No former cases'],
  ] as const)('says when there are none (%s)', async (language, words) => {
    await switchTo(language);
    portal({ '/api/former-cases': { items: [] } });
    visit('/cases/former');
    expect(await screen.findByText(words)).toBeVisible();
    await switchTo('zh-CN');
  });

  it('keep what is our own, and say where there is nothing of a kind', async () => {
    const item = Object.values(world['/api/cases/0197-c1/evidence'].items)[0];
    portal({ ...former, '/api/cases/0197-c9/evidence': { items: [item] } });
    visit('/cases/former/0197-p1');
    expect(await screen.findByText('主办：南通市海门区市场监督管理局')).toBeVisible();
    expect(await screen.findByRole('table')).toBeVisible();
    expect(await screen.findByText('没有与本单位往来的协查函')).toBeVisible();
    expect(await screen.findByText('没有向本单位的共享授权')).toBeVisible();
  });

  it('do not exist where they are not ours', async () => {
    portal();
    visit('/cases/former/0197-p2');
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
