import { expect, type Browser, type Page } from '@playwright/test';
import { portal } from './portal';

/** An officer at a browser of their own. */
export interface Officer {
  username: string;
  name: string;
  page: Page;
}

/** Those who take part: each is signed in when first needed, and stays signed in. */
export class Cast {
  private readonly here = new Map<string, Officer>();

  constructor(private readonly browser: Browser) {}

  async officer(username: string, name: string): Promise<Officer> {
    const known = this.here.get(username);
    if (known) return known;
    const context = await this.browser.newContext({
      baseURL: portal.address,
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      acceptDownloads: true,
    });
    const officer = { username, name, page: await context.newPage() };
    await signIn(officer);
    this.here.set(username, officer);
    return officer;
  }

  async leave(): Promise<void> {
    await Promise.all([...this.here.values()].map(({ page }) => page.context().close()));
  }
}

/** Through the portal's door, the login page of Keycloak, and back. */
async function signIn({ username, name, page }: Officer): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).toHaveURL((url) => url.href.startsWith(portal.issuer));
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(portal.demoPassword);
  await page.locator('[type=submit]').click();
  await expect(page.getByRole('button', { name: `账户菜单: ${name}` })).toBeVisible();
}

/** Ends the session at both ends. */
export async function signOut({ page, name }: Officer): Promise<void> {
  await page.getByRole('button', { name: `账户菜单: ${name}` }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByRole('heading', { name: '已退出登录' })).toBeVisible();
}
