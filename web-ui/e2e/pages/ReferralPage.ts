import { expect, type Locator } from '@playwright/test';
import { entry, expectClock, pick, pickAll, take } from '../form';
import type { Officer } from '../officers';

/** 涉嫌犯罪案件移送 as one officer sees it. */
export class ReferralPage {
  constructor(
    private readonly officer: Officer,
    readonly address: string,
  ) {}

  get page() {
    return this.officer.page;
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await expect(this.page.getByRole('region', { name: '移送进程' })).toBeVisible();
  }

  async expectState(state: string): Promise<void> {
    await expect(this.page.locator('.page-head').getByText(state, { exact: true })).toBeVisible();
  }

  expectClock = (label: string, date: string) => expectClock(this.page, label, date);

  take = (step: string, answer?: (dialog: Locator) => Promise<void>) => take(this.page, step, answer);

  appoint = (officers: string[]) =>
    this.take('指定专案组', (dialog) => pickAll(dialog, '承办人员', officers));

  report = (text: string) => this.take('提出移送报告', (dialog) => entry(dialog, '内容').fill(text));

  /** Puts a paper of the pack that is still missing: written here, or an item of evidence. */
  async putPaper(kind: string, content: { text: string } | { evidence: string }): Promise<void> {
    await this.page.getByRole('button', { name: `补充${kind}` }).click();
    await this.fillPaper(content);
    const row = this.page.getByRole('row').filter({ hasText: kind });
    await expect(row.getByText('已备')).toBeVisible();
  }

  /** Puts a paper that nobody had on the list. */
  async putOther(title: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: '补充材料', exact: true }).first().click();
    await this.fillPaper({ text }, title);
  }

  private async fillPaper(content: { text: string } | { evidence: string }, title?: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: '补充材料' });
    if (title) await entry(dialog, '材料名称').fill(title);
    if ('text' in content) await entry(dialog, '内容').fill(content.text);
    else await pick(dialog, '或者选用在库证据', content.evidence, new RegExp(content.evidence));
    await dialog.getByRole('button', { name: '存入移送材料' }).click();
    await expect(dialog).toBeHidden();
  }

  send = (police: string, procuratorate: string) =>
    this.take('移送公安机关', async (dialog) => {
      await pick(dialog, '接收的公安机关', police, police);
      await pick(dialog, '抄送的检察机关', procuratorate, procuratorate);
    });

  receive = (signedBy: string) => this.take('签收移送', (dialog) => entry(dialog, '签收人').fill(signedBy));

  askFor = (missing: string[]) =>
    this.take('要求补正材料', (dialog) => entry(dialog, '缺少的材料').fill(missing.join('\n')));

  file = (noticeNo: string, chiefDocumentNo: string) =>
    this.take('立案', async (dialog) => {
      await entry(dialog, '通知书文号').fill(noticeNo);
      await entry(dialog, '负责人审批文号').fill(chiefDocumentNo);
    });
}
