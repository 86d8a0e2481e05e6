import { expect, test } from '@playwright/test';
import { entry, pick } from './form';
import { Cast } from './officers';

/** How an officer joins an agency, is suspended and comes back, and how a leader lends a role for a day. */
test.describe.configure({ mode: 'serial' });

let cast: Cast;
const newcomer = `baiyun.new-${Date.now().toString(36)}`;
const admin = () => cast.officer('baiyun.admin', '简敏仪');
const leader = () => cast.officer('baiyun.feng', '冯国华');

test.beforeAll(({ browser }) => {
  cast = new Cast(browser);
});

test.afterAll(() => cast.leave());

test('an administrator begins at the officers, sees no case, and invites somebody', async () => {
  const { page } = await admin();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '人员管理' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '主导航' })).not.toContainText('案件');
  await page.getByRole('button', { name: '邀请人员' }).click();
  const dialog = page.getByRole('dialog', { name: '邀请人员' });
  await entry(dialog, '用户名').fill(newcomer);
  await entry(dialog, '姓名').fill('新来');
  await entry(dialog, '姓名拼音').fill('Xin Lai');
  await pick(dialog, '角色', '办案人员', '办案人员');
  await entry(dialog, '理由').fill('补充力量');
  await dialog.getByRole('button', { name: '提交确认' }).click();
  await expect(dialog.getByText('办案人员须持有执法证，请填写执法证号。').first()).toBeVisible();
  await entry(dialog, '执法证号').fill('44011190099');
  await dialog.getByRole('button', { name: '提交确认' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('邀请加入 · 新来').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '确认', exact: true })).toHaveCount(0);
});

test('a second person confirms, and the officer is there', async () => {
  const { page } = await leader();
  await page.goto('/officers');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByRole('row', { name: new RegExp(newcomer) })).toBeVisible();
});

test('the administrator suspends the officer with a reason, and lets them come back', async () => {
  const { page } = await admin();
  await page.goto('/officers');
  const row = page.getByRole('row', { name: new RegExp(newcomer) });
  await row.getByRole('button', { name: '停用' }).click();
  const dialog = page.getByRole('dialog', { name: '停用：新来' });
  await entry(dialog, '理由').fill('离岗');
  await dialog.getByRole('button', { name: '停用' }).click();
  await expect(row).toContainText('已停用');
  await row.getByRole('button', { name: '恢复' }).click();
  await expect(row).toContainText('在岗');
  await expect(row).not.toContainText('待同步', { timeout: 30_000 });
});

test('a leader lends the role for a day, and takes it back', async () => {
  const { page } = await leader();
  await page.goto('/delegations');
  await page.getByRole('button', { name: '新建委托' }).click();
  const dialog = page.getByRole('dialog', { name: '新建委托' });
  await pick(dialog, '受托人', '邝美玲', '邝美玲');
  await pick(dialog, '委托的角色', '部门负责人', '部门负责人');
  await entry(dialog, '事由').fill('出差');
  await dialog.getByRole('button', { name: '委托', exact: true }).click();
  const row = page.getByRole('row', { name: /邝美玲（代冯国华）/ });
  await expect(row).toContainText('代理中');
  await row.getByRole('button', { name: '提前结束' }).click();
  await expect(row).toContainText('已结束');
});
