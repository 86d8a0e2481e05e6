import { expect, type Browser, type Page } from '@playwright/test';
import { oneTimeCode, portal } from './portal';

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
    await officer.page.addLocatorHandler(officer.page.getByRole('dialog', { name: '验证身份' }), () =>
      verify(officer),
    );
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

/** Shows the second factor in the window that the portal opens for it; the signature then goes on by itself. */
async function verify({ username, page }: Officer): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '验证身份' });
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    dialog.getByRole('button', { name: '去验证' }).click(),
  ]);
  const password = window.locator('input[name=password]');
  const code = window.locator('input[name=otp]');
  await expect(password.or(code)).toBeVisible();
  if (await password.isVisible()) {
    await password.fill(portal.demoPassword);
    await window.locator('[type=submit]').click();
  }
  // the first code may have been used already by another test that plays this officer
  for (let tries = 0; tries < 2 && (await dialog.isVisible()); tries++) {
    await code.fill(await oneTimeCode(username));
    await window.locator('[type=submit]').click();
    const verified = dialog.waitFor({ state: 'hidden' });
    const refused = window.locator('[id^=input-error]').waitFor();
    await Promise.race([verified, refused.catch(() => verified)]);
    verified.catch(() => {});
  }
  await expect(dialog).toBeHidden();
  if (!window.isClosed()) await window.close();
}

/** Ends the session at both ends. */
export async function signOut({ page, name }: Officer): Promise<void> {
  await page.getByRole('button', { name: `账户菜单: ${name}` }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByRole('heading', { name: '已退出登录' })).toBeVisible();
}
