import { expect, test, type Page } from '@playwright/test';
import { arrive } from '../fixtures/person.js';
import type { Person } from '../fixtures/look.js';
import { ACCOUNTS } from '../pages/sign-in-page.js';

const LOOK = { language: 'fi', width: 1440 } as const;

interface Listed {
  id: string;
  name: string;
  access: string;
}

/** Somebody's page in a second tab of the same browser; not of the person whose account the sign-in page offers. */
async function twoTabs({ page }: Person): Promise<{ other: Page; name: string; address: string }> {
  const { items } = (await (await page.request.get('/api/v1/coaching-periods?status=open&limit=100')).json()) as { items: Listed[] };
  const own = items.find(({ access, name }) => access === 'own' && name !== ACCOUNTS.trainee);
  if (!own) throw new Error('the demo coach coaches nobody');
  const other = await page.context().newPage();
  const address = `/coaching-periods/${own.id}`;
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1, name: own.name })).toBeVisible();
  await expect(other).toHaveTitle('Valmentautuja – Valopolku');
  return { other, name: own.name, address };
}

async function isUnreadable(page: Page, name: string): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain(name);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(name);
}

test('signing out in one tab leaves nothing to read in another, nor by going back', async ({ browser }) => {
  const person = await arrive(browser, 'coach', LOOK);
  const { page, texts } = person;
  const { other, name, address } = await twoTabs(person);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('button', { name: texts.shell.signOut }).first().click();
  await isUnreadable(page, name);
  await isUnreadable(other, name);
  await page.goBack();
  await isUnreadable(page, name);
  await other.goBack();
  await expect(other.getByText(name)).toHaveCount(0);
});

test('a tab that is open when the session ends on the server shows nothing from its next call on', async ({ browser }) => {
  const person = await arrive(browser, 'coach', LOOK);
  const { other, name } = await twoTabs(person);
  await person.page.context().clearCookies();
  const { mainMenu, nav } = person.texts.shell;
  await other.getByRole('navigation', { name: mainMenu }).getByRole('link', { name: nav.myDay }).click();
  await isUnreadable(other, name);
});
