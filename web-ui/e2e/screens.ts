import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { join } from 'node:path';
import type { Officer } from './officers';

const images = join(import.meta.dirname, '..', '..', 'docs', 'images');
/** The pictures of the documentation are drawn anew only when asked for. */
const draws = process.env.SCREENSHOTS === '1';

/** Looks at a main screen in both languages, and holds it against the accessibility rules in the first. */
export async function look({ page }: Officer, name: string, english: string | RegExp): Promise<void> {
  await expect(page.locator('.loading')).toHaveCount(0);
  await draw(page, `${name}.zh.png`);
  await expectAccessible(page, name);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('heading', { name: english }).first()).toBeVisible();
  await draw(page, `${name}.en.png`);
  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(page.getByRole('button', { name: 'Switch to English' })).toBeVisible();
}

async function draw(page: Page, file: string): Promise<void> {
  if (!draws) return;
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(images, file), animations: 'disabled', caret: 'hide' });
}

/** No violation of WCAG 2.2 A or AA that axe calls serious or critical. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`);
  expect(grave, `accessibility of ${name}`).toEqual([]);
}
