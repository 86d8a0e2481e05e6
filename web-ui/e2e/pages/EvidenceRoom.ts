import { expect, type Locator } from '@playwright/test';
import { entry, pickAll } from '../form';
import type { EvidenceFile } from '../evidence';
import type { Officer } from '../officers';

export interface NewItem {
  title: string;
  kind: string;
  factToProve: string;
  holder: string;
  place: string;
  method: string;
  collectors: string[];
  signedBy: string;
  recordNo: string;
  /** What it holds that is not for everybody. */
  categories?: string[];
  file: EvidenceFile;
}

export type Finding = '认可' | '存疑' | '不认可';

export interface Review {
  legality: Finding;
  authenticity: Finding;
  relevance: Finding;
  outcome: '采信' | '退回补正';
  reason?: string;
  until?: string;
  note?: string;
  statement: string;
}

/** 证据室 of one case, and the page of each item in it. */
export class EvidenceRoom {
  constructor(
    private readonly officer: Officer,
    private readonly caseId: string,
  ) {}

  get page() {
    return this.officer.page;
  }

  async open(): Promise<void> {
    await this.page.goto(`/cases/${this.caseId}/evidence`);
    await expect(this.page.getByRole('heading', { name: '证据室' })).toBeVisible();
  }

  /** Seals a file as a new item; the browser and the portal each take its fingerprint. */
  async seal(item: NewItem): Promise<void> {
    await this.page
      .getByRole('main')
      .getByLabel('把文件拖到这里封存')
      .first()
      .setInputFiles({ name: item.file.name, mimeType: item.file.mime, buffer: item.file.bytes });
    const dialog = this.page.getByRole('dialog', { name: '登记证据' });
    const progress = dialog.getByRole('listitem', { name: item.file.name });
    await expect(progress.getByTitle(item.file.sha256)).toBeVisible();
    await entry(dialog, '证据名称').fill(item.title);
    await entry(dialog, '证据种类').selectOption({ label: item.kind });
    await entry(dialog, '证明事项').fill(item.factToProve);
    await entry(dialog, '持有人').fill(item.holder);
    await entry(dialog, '取证地点').fill(item.place);
    await entry(dialog, '取证方式').fill(item.method);
    await pickAll(dialog, '取证人员', item.collectors);
    await entry(dialog, '持有人或见证人签名').fill(item.signedBy);
    await entry(dialog, '笔录编号').fill(item.recordNo);
    for (const category of item.categories ?? [])
      await dialog.getByRole('checkbox', { name: category }).check();
    await dialog.getByRole('button', { name: '登记并封存' }).click();
    await expect(dialog).toBeHidden({ timeout: 60_000 });
    const sealed = this.page.getByRole('main').getByRole('listitem', { name: item.file.name });
    await expect(sealed.getByText(/封存回执/)).toBeVisible();
  }

  row(title: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name: title }) });
  }

  async expectKept(title: string, ...words: string[]): Promise<void> {
    for (const word of words)
      await expect(this.row(title).getByText(word, { exact: true }).first()).toBeVisible();
  }

  async openItem(title: string): Promise<void> {
    await this.row(title).getByRole('link', { name: title }).last().click();
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible();
  }

  /** Downloads the only file of the open item; the portal proves it on the way out. */
  async download(name: string): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: `下载 ${name}` }).click();
    return (await coming).path();
  }

  async review(review: Review): Promise<void> {
    await this.page.getByRole('button', { name: '三性认定' }).click();
    const dialog = this.page.getByRole('dialog', { name: /^三性认定/ });
    for (const [property, finding] of [
      ['合法性', review.legality],
      ['真实性', review.authenticity],
      ['关联性', review.relevance],
    ] as const) {
      const part = dialog.getByRole('region', { name: property });
      await part.getByRole('radio', { name: finding, exact: true }).check();
      if (finding !== '认可') await entry(part, `${property}的依据或理由`).fill(review.note ?? '');
    }
    await dialog
      .getByRole('group', { name: '结论' })
      .getByRole('radio', { name: review.outcome, exact: true })
      .check();
    if (review.reason) await entry(dialog, '理由类别').selectOption({ label: review.reason });
    if (review.until) await entry(dialog, '补正期限').fill(review.until);
    await entry(dialog, '认定意见').fill(review.statement);
    await dialog.getByRole('button', { name: '提交认定' }).click();
    await expect(dialog).toBeHidden();
  }

  async expectRecognition(agency: string, state: string): Promise<void> {
    const recognition = this.page.getByRole('region', { name: `${agency}的认定` });
    await expect(recognition.getByText(state, { exact: true })).toBeVisible();
  }

  async supplement(note: string, collectors: string[]): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: '补正', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: '补正' });
    await entry(dialog, '补正说明').fill(note);
    await pickAll(dialog, '补签的取证人员', collectors);
    await dialog.getByRole('button', { name: '补正', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** What the room says of a file that somebody holds. */
  async verify(file: EvidenceFile): Promise<Locator> {
    await this.page
      .getByRole('main')
      .getByLabel('核验文件')
      .setInputFiles({ name: file.name, mimeType: file.mime, buffer: file.bytes });
    return this.page.getByRole('status');
  }
}
