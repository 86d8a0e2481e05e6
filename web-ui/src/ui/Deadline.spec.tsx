import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { switchTo } from '../app/words';
import type { Due } from '../api/schema';
import { Clock, DeadlineChip } from './Deadline';

const letter: Due = {
  code: 'C_ASSIST',
  state: 'SOON',
  dueOn: '2026-05-19',
  unit: 'WD',
  length: 15,
  used: 13,
  remaining: 2,
  basis: { zh: '《程序规定》第四十五条', en: 'Procedure rules, art. 45' },
  explanation: [{ zh: '2026-04-24 收到，当日不计入。', en: 'Received 2026-04-24; that day does not count.' }],
};

describe('a deadline', () => {
  it.each([
    [{ state: 'OVERDUE', remaining: -2 }, '逾期 2 个工作日', '2 workdays overdue'],
    [{ state: 'OVERDUE', remaining: -1, unit: 'ND' }, '逾期 1 天', '1 day overdue'],
    [{ state: 'TODAY' }, '今天截止', 'Due today'],
    [{ state: 'TODAY', unit: 'HOUR', dueAt: '2026-06-04T02:30:00Z' }, '今天 10:30 截止', 'Due today 10:30'],
    [{ state: 'SOON' }, '剩 2 个工作日', '2 workdays left'],
    [{ state: 'OK', unit: 'ND', remaining: 77 }, '剩 77 天', '77 days left'],
    [{ state: 'PAUSED' }, '计时已暂停', 'Clock paused'],
    [{ state: 'MET' }, '已按期办结', 'Done in time'],
    [{ state: 'LAPSED' }, '期满失效', 'Lapsed'],
  ] as [Partial<Due>, string, string][])('%o reads %s', async (part, zh, en) => {
    const { rerender } = render(<DeadlineChip due={{ ...letter, ...part }} />);
    expect(screen.getByText(zh)).toBeVisible();
    await switchTo('en');
    rerender(<DeadlineChip due={{ ...letter, ...part }} />);
    expect(await screen.findByText(en)).toBeVisible();
  });

  it('says when a date may still move', () => {
    render(<DeadlineChip due={{ ...letter, provisional: true }} />);
    expect(screen.getByText('暂定')).toBeVisible();
  });
});

describe('a clock', () => {
  it('shows the fifteen working days of the law one by one', () => {
    const { container } = render(<Clock due={letter} label="答复期限" />);
    expect(container.querySelectorAll('.clock-ticks i')).toHaveLength(15);
    expect(container.querySelectorAll('.clock-ticks i.on')).toHaveLength(13);
    expect(screen.getByText(/第 13 \/ 15 个工作日 · 《程序规定》第四十五条/)).toBeVisible();
  });

  it('draws a long period as a bar', () => {
    const { container } = render(
      <Clock due={{ ...letter, unit: 'ND', length: 90, used: 45 }} label="处理决定" />,
    );
    expect(container.querySelector('.clock-bar i')).toHaveStyle({ width: '50%' });
  });

  it('explains its date', () => {
    render(<Clock due={letter} label="答复期限" />);
    expect(screen.getByText('为什么是这一天')).toBeVisible();
    expect(screen.getByText('2026-04-24 收到，当日不计入。')).toBeInTheDocument();
  });
});
