import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { newQueryClient } from '../api/queries';
import { portal, problem, type Asked } from '../testing/portal';
import { StepButtons } from './StepButtons';
import { bodyOf } from './StepDialog';
import { STEPS, openSteps } from './steps';

const BASE = '/api/cases/c1/assistance-requests/l1';
let asked: Asked[];

function letter(steps: string[], changes: Record<string, unknown> = {}) {
  asked = portal(changes);
  return render(
    <QueryClientProvider client={newQueryClient()}>
      <StepButtons aggregate="letter" view={{ version: 4, steps }} base={BASE} />
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  asked = [];
});

describe('the steps of a letter', () => {
  it('are those that the portal opened, and no others', () => {
    letter(['EXTEND', 'REFUSE']);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '不属本机关职权，退回',
      '告知延期',
    ]);
  });

  it('are none when none is open', () => {
    letter([]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are sent to the sub-resource with what was typed and the version that was seen', async () => {
    letter(['EXTEND'], { [`POST ${BASE}/extension`]: {} });
    await userEvent.click(screen.getByRole('button', { name: '告知延期' }));
    const dialog = await screen.findByRole('dialog', { name: '告知延期' });
    await userEvent.type(within(dialog).getByLabelText(/延至/), '2026-05-26');
    await userEvent.type(within(dialog).getByLabelText(/理由/), '买家外出');
    await userEvent.click(within(dialog).getByRole('button', { name: '告知延期' }));
    const sent = asked.find(({ method }) => method === 'POST')!;
    expect(sent.path).toBe(`${BASE}/extension`);
    expect(sent.body).toEqual({ until: '2026-05-26', reason: '买家外出' });
    expect(sent.headers.get('If-Match')).toBe('"4"');
  });

  it('are not sent while something is missing', async () => {
    letter(['EXTEND']);
    await userEvent.click(screen.getByRole('button', { name: '告知延期' }));
    const dialog = await screen.findByRole('dialog', { name: '告知延期' });
    await userEvent.click(within(dialog).getByRole('button', { name: '告知延期' }));
    expect(within(dialog).getAllByText('请填写')).toHaveLength(2);
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(0);
  });

  it('show a refusal where it belongs and keep what was typed', async () => {
    letter(['EXTEND'], {
      [`POST ${BASE}/extension`]: () =>
        problem(422, 'NOT_VALID', '有内容填写不正确。', 'Not right.', {
          errors: [
            {
              pointer: '/until',
              code: 'TOO_EARLY',
              messages: { 'zh-CN': '应当晚于原期限。', en: 'Must be later.' },
            },
          ],
        }),
    });
    await userEvent.click(screen.getByRole('button', { name: '告知延期' }));
    const dialog = await screen.findByRole('dialog', { name: '告知延期' });
    await userEvent.type(within(dialog).getByLabelText(/延至/), '2026-05-01');
    await userEvent.type(within(dialog).getByLabelText(/理由/), '买家外出');
    await userEvent.click(within(dialog).getByRole('button', { name: '告知延期' }));
    expect(await within(dialog).findByText('有内容填写不正确。')).toBeVisible();
    expect(within(dialog).getByLabelText(/延至/)).toHaveAccessibleDescription('应当晚于原期限。');
    expect(within(dialog).getByLabelText(/理由/)).toHaveValue('买家外出');
  });
});

describe('the table of steps', () => {
  it('knows a step by its name and by its sub-resource', () => {
    expect(openSteps('case', ['filing-approval']).map(([code]) => code)).toEqual(['APPROVE_FILING']);
    expect(openSteps('case', ['APPROVE_FILING']).map(([code]) => code)).toEqual(['APPROVE_FILING']);
  });

  it('has one sub-resource for one step', () => {
    for (const steps of Object.values(STEPS)) {
      const nouns = Object.values(steps).map(({ noun }) => noun);
      expect(new Set(nouns).size).toBe(nouns.length);
    }
  });

  it('sends amounts as numbers, lines as a list, and leaves out what is empty', () => {
    expect(
      bodyOf(
        [
          { name: 'sales', kind: 'money' },
          { name: 'missing', kind: 'lines' },
          { name: 'note', kind: 'text' },
        ],
        { sales: '386400', missing: '检验机构资质证书\n\n', note: '' },
      ),
    ).toEqual({ sales: 386400, missing: ['检验机构资质证书'] });
  });
});
