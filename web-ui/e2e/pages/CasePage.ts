import { expect, type Locator } from '@playwright/test';
import { entry, expectClock, pick, pickAll, take } from '../form';
import type { Officer } from '../officers';

export interface NewLetter {
  to: string;
  purpose: string;
  questions: string[];
}

export interface NewMeasure {
  kind: '扣押' | '先行登记保存' | '通知平台下架、停播';
  documentNo: string;
  officers: string[];
  place?: string;
  platform?: string;
  items?: { name: string; quantity: number; unit: string }[];
}

/** 案件工作区: one case as one officer sees it. */
export class CasePage {
  constructor(
    private readonly officer: Officer,
    readonly caseId: string,
  ) {}

  get page() {
    return this.officer.page;
  }

  async open(tab?: 'facts' | 'evidence' | 'letters' | 'sharing' | 'measures' | 'referral'): Promise<void> {
    await this.page.goto(`/cases/${this.caseId}${tab ? `?tab=${tab}` : ''}`);
    await expect(this.page.getByRole('tablist', { name: '案件内容' })).toBeVisible();
  }

  async expectStage(stage: string): Promise<void> {
    await expect(this.page.locator('.page-head').getByText(stage, { exact: true })).toBeVisible();
  }

  async expectClock(kind: string, agency: string, date: string): Promise<void> {
    await expectClock(this.page, `${kind}（${agency}）`, date);
  }

  /** The complaint's own card, with its steps. */
  get complaint(): Locator {
    return this.page.getByRole('region', { name: '投诉', exact: true }).first();
  }

  take(step: string, answer?: (dialog: Locator) => Promise<void>, within?: Locator): Promise<void> {
    return take(this.page, step, answer, within);
  }

  party(name: string): Locator {
    return this.page.locator('.party').filter({ hasText: name });
  }

  async showNumberOf(party: string, reason: string): Promise<void> {
    await this.party(party).getByRole('button', { name: '显示' }).click();
    const dialog = this.page.getByRole('dialog', { name: '查看当事人身份证号' });
    await entry(dialog, '用途').fill(reason);
    await dialog.getByRole('button', { name: '显示', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async proposeFiling(officers: string[]): Promise<void> {
    await this.take('报请立案', (dialog) => pickAll(dialog, '承办人员', officers));
  }

  /** The head of a unit names who of the agency works on the case. */
  async nameOfficers(officers: string[]): Promise<void> {
    await this.open();
    await this.take('指定办案人员', (dialog) => pickAll(dialog, '承办人员', officers));
  }

  /** Drafts a letter of assistance; returns its address. */
  async draftLetter({ to, purpose, questions }: NewLetter): Promise<string> {
    await this.page.getByRole('button', { name: '发起协查' }).click();
    const dialog = this.page.getByRole('dialog', { name: '发起协查' });
    await pick(dialog, '协查单位', to, to);
    await entry(dialog, '协查目的').fill(purpose);
    for (const [index, question] of questions.entries()) {
      if (index > 0) await dialog.getByRole('button', { name: '添加问题' }).click();
      await entry(dialog, `问题 ${index + 1}`).fill(question);
    }
    await dialog.getByRole('button', { name: '保存拟稿' }).click();
    await expect(this.page).toHaveURL(/\/assistance\/[0-9a-f-]{36}$/);
    return new URL(this.page.url()).pathname;
  }

  async takeMeasure(measure: NewMeasure): Promise<void> {
    await this.page.getByRole('button', { name: '采取措施' }).click();
    const dialog = this.page.getByRole('dialog', { name: '采取措施' });
    await entry(dialog, '措施种类').selectOption({ label: measure.kind });
    await entry(dialog, '文书号').fill(measure.documentNo);
    await pickAll(dialog, '执法人员', measure.officers);
    if (measure.place) await entry(dialog, '地点').fill(measure.place);
    if (measure.platform) await entry(dialog, '平台').selectOption({ label: measure.platform });
    for (const [index, item] of (measure.items ?? []).entries()) {
      if (index > 0) await dialog.getByRole('button', { name: '添加一项' }).click();
      await dialog.getByLabel(`第 ${index + 1} 项名称`).fill(item.name);
      await dialog.getByLabel(`第 ${index + 1} 项数量`).fill(String(item.quantity));
      await dialog.getByLabel(`第 ${index + 1} 项单位`).fill(item.unit);
    }
    await dialog.getByRole('button', { name: '登记措施' }).click();
    await expect(dialog).toBeHidden();
  }

  /** One measure in the list of the tab 措施. */
  measure(kind: NewMeasure['kind'], documentNo: string): Locator {
    return this.page.getByRole('listitem', { name: `${kind} ${documentNo}` });
  }

  async proposeShare(to: string, standing: string, purpose: string, legalBasis: string): Promise<void> {
    await this.page.getByRole('button', { name: '共享案件' }).click();
    const dialog = this.page.getByRole('dialog', { name: '共享案件' });
    await pick(dialog, '接收单位', to, to);
    await entry(dialog, '共享后的地位').selectOption({ label: standing });
    if (standing === '知悉') await entry(dialog, '依据').selectOption({ label: '受邀知悉' });
    await entry(dialog, '共享目的').fill(purpose);
    await entry(dialog, '法律依据').fill(legalBasis);
    await dialog.getByRole('button', { name: '提出共享' }).click();
    await expect(dialog).toBeHidden();
  }

  async excludeTime(reason: string, documentNo: string, from: string, to: string): Promise<void> {
    await this.take('登记不计入期限的期间', async (dialog) => {
      await entry(dialog, '理由').selectOption({ label: reason });
      await entry(dialog, '文号').fill(documentNo);
      await entry(dialog, '自').fill(from);
      await entry(dialog, '至').fill(to);
    });
  }
}
