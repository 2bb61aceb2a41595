import { expect, test, type Page } from '@playwright/test';
import { open } from '../fixtures/person.js';
import { say } from '../fixtures/texts.js';
import { ACCOUNTS } from '../pages/sign-in-page.js';

const FURTHEST = 80;

const exactly = (words: string): RegExp => new RegExp(`^${words.replace(/[?.]/g, '\\$&')}$`, 'u');

/** Presses Tab until the focus is on a control that is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < FURTHEST; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.matches('a, button, input, textarea')) return [];
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent ?? '') : [];
      const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
      const group = element.closest('[role=radiogroup]')?.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '') ?? [];
      return [element.getAttribute('aria-label') ?? '', element.textContent ?? '', ...labels, ...named, ...group];
    });
    if (focused.some((words) => name.test(words.trim()))) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test('signs in and logs a day with the keyboard only', async ({ browser }) => {
  const { page, texts: { shell, logWork: t } } = await open(browser, { language: 'fi', width: 1440 });
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: ACCOUNTS.colleague })).toBeVisible();
  await tabTo(page, new RegExp(ACCOUNTS.colleague));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/my-day/);
  await expect(page.getByRole('link', { name: shell.logWork, exact: true }).first()).toBeVisible();

  await tabTo(page, exactly(shell.logWork));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t.title });
  await expect(dialog.getByRole('combobox', { name: t.who })).toBeVisible();

  await tabTo(page, exactly(t.who));
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const name = await dialog.getByRole('combobox', { name: t.who }).inputValue();
  const task = dialog.getByRole('group', { name: t.what }).getByRole('button').first();
  await expect(task).toBeVisible();
  await tabTo(page, exactly((await task.textContent()) ?? ''));
  await page.keyboard.press('Space');
  await expect(task).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, exactly(t.hours));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('3,5');
  await tabTo(page, exactly(t.independence));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, exactly(t.save));
  await page.keyboard.press('Enter');

  await expect(page.getByText(new RegExp(say(t.saved, { name, hours: '3 tuntia 30 minuuttia' })))).toBeVisible();
  await expect(dialog).toBeHidden();
});
