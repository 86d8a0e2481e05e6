import { expect } from '@playwright/test';
import { entry, expectClock, pick, take } from '../form';
import type { Officer } from '../officers';

/** 协助调查函: one letter as one officer sees it. */
export class LetterPage {
  constructor(
    private readonly officer: Officer,
    private readonly address: string,
  ) {}

  get page() {
    return this.officer.page;
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await expect(this.page.getByRole('heading', { name: '协助调查函' })).toBeVisible();
  }

  async expectState(state: string): Promise<void> {
    await expect(this.page.locator('.page-head').getByText(state, { exact: true })).toBeVisible();
  }

  async expectDue(agency: string, date: string): Promise<void> {
    await expectClock(this.page, agency, date);
  }

  send = () => take(this.page, '签发协查函');
  receive = () => take(this.page, '签收协查函');
  approveAnswer = () => take(this.page, '批准复函');
  confirm = () => take(this.page, '确认办结');

  async extend(until: string, reason: string): Promise<void> {
    await take(this.page, '告知延期', async (dialog) => {
      await entry(dialog, '延至').fill(until);
      await entry(dialog, '理由').fill(reason);
    });
  }

  /** Drafts the answer, question by question, with the titles of the evidence that goes with each. */
  async answer(answers: { text: string; evidence: string[] }[], summary: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: '答复', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: '答复' });
    for (const [index, { text, evidence }] of answers.entries()) {
      await entry(dialog, `答复问题 ${index + 1}`).fill(text);
      for (const title of evidence) {
        await pick(dialog, `问题 ${index + 1} 所附证据`, title, new RegExp(title));
      }
    }
    await entry(dialog, '复函摘要').fill(summary);
    await dialog.getByRole('button', { name: '保存复函' }).click();
    await expect(dialog).toBeHidden();
  }
}
