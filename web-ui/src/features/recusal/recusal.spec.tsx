import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { portal, problem, visit } from '../../testing/portal';

const lu = { officer: 'haimen.lu', name: '陆敏', nameEn: 'Lu Min' };
const chen = { officer: 'haimen.chen', name: '陈志海', nameEn: 'Chen Zhihai' };
const asked = {
  id: 'r1',
  officer: lu,
  ground: 'DIRECT_INTEREST',
  reason: '与当事人系近亲属。',
  state: 'REQUESTED',
  decider: 'LEADER',
  requestedBy: chen,
  requestedAt: '2026-05-08T02:00:00Z',
  steps: ['GRANT', 'REFUSE'],
  version: 3,
};

describe('recusal', () => {
  it('is decided with a reason, on the version that was seen', async () => {
    const sent = portal({
      '/api/cases/0197-c1/recusals': { items: [asked], next: null },
      'POST /api/cases/0197-c1/recusals/r1/granting': { ...asked, state: 'RECUSED', steps: [] },
    });
    visit('/cases/0197-c1?tab=recusal');
    const one = await screen.findByRole('listitem', { name: '陆敏' });
    expect(one).toHaveTextContent('待决定');
    await userEvent.click(within(one).getByRole('button', { name: '决定回避' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/理由/), '情况属实。');
    await userEvent.click(within(dialog).getByRole('button', { name: '决定回避' }));
    const granting = sent.find(({ path }) => path.endsWith('/granting'))!;
    expect(granting.body).toMatchObject({ reason: '情况属实。' });
    expect(granting.headers.get('If-Match')).toBe('"3"');
  });

  it('leaves the recused officer the decision where the case was', async () => {
    portal({
      '/api/cases/0197-c1': () => problem(404, 'NOT_FOUND', '没有', 'nothing'),
      '/api/me/recusals': {
        items: [
          {
            id: 'r1',
            caseId: '0197-c1',
            state: 'RECUSED',
            decidedAt: '2026-05-08T02:00:00Z',
            decisionReason: '情况属实。',
          },
        ],
        next: null,
      },
    });
    visit('/cases/0197-c1');
    expect(await screen.findByText('您已回避本案')).toBeVisible();
    expect(screen.getByText(/情况属实。/)).toBeVisible();
  });
});
