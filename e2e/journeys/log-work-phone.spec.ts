import { expect, test, type Page } from '@playwright/test';
import { arrive } from '../fixtures/person.js';
import type { Person } from '../fixtures/look.js';
import { say } from '../fixtures/texts.js';

const PHONE = { language: 'fi', width: 360 } as const;

/** The whole task up to the last question, for the first person there is, with the first task. */
async function answer({ page, texts: { logWork: t, shell } }: Person): Promise<string> {
  await page.getByRole('link', { name: shell.logWorkShort, exact: true }).click();
  const first = page.getByRole('radiogroup', { name: t.who }).getByRole('radio').first();
  await first.check();
  const next = page.getByRole('button', { name: new RegExp(`^${say(t.continueWith, { name: '' }).trim()} `) });
  const name = ((await next.textContent()) ?? '').replace(say(t.continueWith, { name: '' }).trim(), '').trim();
  await next.click();
  await page.locator('.tiles').getByRole('button').first().click();
  await page.getByRole('button', { name: say(t.continueTasks_one, { count: 1 }) }).click();
  await expect(heading(page, t.duration)).toBeVisible();
  return name;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('work is logged on a phone with the way back, odd minutes and no network for a while', async ({ browser }) => {
  const person = await arrive(browser, 'staff', PHONE);
  const { page, texts: { logWork: t, choices, common } } = person;
  const name = await answer(person);

  // One step back at a time, and forward again; nothing is asked and nothing is lost.
  await page.goBack();
  await expect(heading(page, t.what)).toBeVisible();
  await page.goBack();
  await expect(heading(page, t.who)).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.goForward();
  await expect(page.locator('.tiles').getByRole('button', { pressed: true })).toHaveCount(1);
  await page.goForward();
  await expect(heading(page, t.duration)).toBeVisible();

  // An odd number of minutes, typed digit by digit over what the last entry left there.
  await page.getByRole('button', { name: t.otherTime }).click();
  await expect(page.getByRole('textbox', { name: t.otherHours })).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('3');
  await page.keyboard.press('7');
  await expect(page.getByText('1 t 37 min')).toBeVisible();
  await page.locator('label').filter({ hasText: choices.independence.partly }).click();

  await page.context().setOffline(true);
  await expect(page.getByText(t.offline)).toBeVisible();
  await expect(page.getByText(t.offlineSave)).toBeVisible();
  await page.getByRole('button', { name: t.note }).click();
  await page.getByRole('textbox', { name: new RegExp(`^${t.note}`) }).fill('Kirjoitettu ilman verkkoa.');
  await page.getByRole('button', { name: t.save, exact: true }).click();
  await expect(page.getByText(common.problem.network)).toBeVisible();
  // Not even the way back loses it: it leads through the steps, and asks before it leaves them.
  for (const step of [t.what, t.who]) {
    await page.goBack();
    await expect(heading(page, step)).toBeVisible();
  }
  await page.goBack();
  await page.getByRole('alertdialog').getByRole('button', { name: common.leave.stay }).click();
  await page.goForward();
  await expect(heading(page, t.what)).toBeVisible();
  await page.goForward();
  await expect(page.getByText('1 t 37 min')).toBeVisible();

  await page.context().setOffline(false);
  await expect(page.getByText(t.offlineSave)).toBeHidden();
  const stored = page.waitForResponse((reply) => reply.url().endsWith('/work-logs') && reply.request().method() === 'POST');
  await page.getByRole('button', { name: t.save, exact: true }).click();
  expect((await stored).status()).toBe(201);
  expect((await (await stored).json()) as object).toMatchObject({ minutes: 97, note: 'Kirjoitettu ilman verkkoa.' });
  await expect(page.getByText(say(t.saved, { name, hours: '1 tunti 37 minuuttia' }))).toBeVisible();

  // What is saved is behind: the screen waits for the next person, and Back leaves it without a question.
  await expect(heading(page, t.who)).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/log-work/);
});

test('a reload begins the steps anew', async ({ browser }) => {
  const person = await arrive(browser, 'staff', PHONE);
  const { page, texts: { logWork: t } } = person;
  await answer(person);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(heading(page, t.who)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
