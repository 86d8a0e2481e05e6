import { expect, type Locator, type Page } from '@playwright/test';

/** The entry with this label; the star of a required one is no part of its name. */
export const entry = (scope: Locator, label: string): Locator =>
  scope.getByLabel(new RegExp(`^${label.replace(/[()（）?？*+]/g, '\\$&')}\\*?$`));

/** Picks from a long list by typing; what is typed must leave the wanted one on top. */
export async function pick(
  scope: Locator,
  label: string,
  typed: string,
  wanted: string | RegExp,
): Promise<void> {
  const list = scope.getByRole('combobox', { name: label });
  await list.fill(typed);
  await expect(scope.page().getByRole('option', { name: wanted }).first()).toBeAttached();
  await list.press('Enter');
  await list.press('Tab');
}

/** Picks several, one after the other. */
export async function pickAll(scope: Locator, label: string, wanted: readonly string[]): Promise<void> {
  for (const one of wanted) await pick(scope, label, one, new RegExp(one));
}

/** Takes a step: presses its button, answers what its page asks, confirms, and sees that it was done. */
export async function take(
  page: Page,
  step: string,
  answer: (dialog: Locator) => Promise<void> = async () => {},
  within: Locator = page.getByRole('main'),
): Promise<void> {
  await within.getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: step });
  await answer(dialog);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await expect(page.getByRole('status').getByText(`${step}：已完成`)).toBeVisible();
  await expect(dialog).toBeHidden();
}

/** A clock on the screen and the date at which it runs out. */
export async function expectClock(page: Page, label: string | RegExp, date: string): Promise<void> {
  const clock = page.getByRole('group', { name: label, exact: true });
  await expect(clock.locator('time')).toHaveText(date);
}
