import { expect } from '@playwright/test';
import { entry, pick } from '../form';
import type { Officer } from '../officers';

export interface Party {
  role: string;
  name: string;
  uscc?: string;
  idNumber?: string;
  division?: [code: string, name: string];
}

export interface Slip {
  title: string;
  facts: string;
  amount: string;
  consumer: { name: string; idNumber: string };
  places: Record<string, [code: string, name: string]>;
  parties: Party[];
  charge: { code: string; instrument: string; subject: string; actOn: string; description: string };
}

/** 登记 12315 工单. */
export class SlipPage {
  constructor(private readonly officer: Officer) {}

  /** Registers the slip; returns the id of the case that came of it. */
  async register(slip: Slip): Promise<string> {
    const { page } = this.officer;
    await page.goto('/cases/new?by=slip');
    const form = page.getByRole('main');
    await entry(form, '案名').fill(slip.title);
    await entry(form, '主要事实').fill(slip.facts);
    await entry(form, '涉案金额（元）').fill(slip.amount);
    await expect(form.getByRole('checkbox', { name: '含投诉' })).toBeChecked();
    await expect(form.getByRole('checkbox', { name: '含举报' })).toBeChecked();
    await entry(form, '姓名').fill(slip.consumer.name);
    await entry(form, '身份证号').fill(slip.consumer.idNumber);
    await expect(form.getByText('校验位正确')).toHaveCount(1);
    for (const [place, [code, name]] of Object.entries(slip.places)) {
      await pick(form, place, code, new RegExp(name));
    }
    for (const [index, party] of slip.parties.entries()) {
      if (index > 0) await form.getByRole('button', { name: '添加当事人' }).click();
      const one = form.getByRole('group', { name: `当事人 ${index + 1}`, exact: true });
      await entry(one, '角色').selectOption({ label: party.role });
      await entry(one, '名称').fill(party.name);
      if (party.uscc) await entry(one, '统一社会信用代码').fill(party.uscc);
      if (party.idNumber) await entry(one, '公民身份号码').fill(party.idNumber);
      await expect(one.getByText('校验位正确')).toBeVisible();
      if (party.division) await pick(one, '所在地区划', party.division[0], new RegExp(party.division[1]));
    }
    const charge = form.getByRole('group', { name: '违法行为 1', exact: true });
    await entry(charge, '违法行为').selectOption({ label: slip.charge.code });
    await entry(charge, '依据').selectOption({ label: slip.charge.instrument });
    await entry(charge, '行为人').selectOption({ label: slip.charge.subject });
    await entry(charge, '行为日期').fill(slip.charge.actOn);
    await entry(charge, '说明').fill(slip.charge.description);
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}$/);
    return page.url().slice(-36);
  }
}
