import { expect, test, type Browser, type Page } from '@playwright/test';
import { arrive } from '../fixtures/person.js';
import type { Look, Person } from '../fixtures/look.js';
import { say, textsIn } from '../fixtures/texts.js';
import { ACCOUNTS, type Account } from '../pages/sign-in-page.js';

const LOOK: Look = { language: 'fi', width: 1440 };
const HOMES: readonly (readonly [Account, string, 'myDay' | 'overview' | 'users' | 'myPath'])[] = [
  ['coach', '/my-day', 'myDay'], ['staff', '/my-day', 'myDay'], ['manager', '/overview', 'overview'], ['admin', '/users', 'users'], ['trainee', '/my-path', 'myPath'],
];

interface Listed {
  id: string;
  name: string;
  access: string;
}

async function periods(page: Page): Promise<readonly Listed[]> {
  const answer = await page.request.get('/api/v1/coaching-periods?status=open&limit=100');
  return ((await answer.json()) as { items: Listed[] }).items;
}

/** Someone whom this coach coaches, with the address of the page. */
async function someoneCoached(browser: Browser): Promise<Listed> {
  const { page } = await arrive(browser, 'coach', LOOK);
  const own = (await periods(page)).find(({ access, name }) => access === 'own' && name !== ACCOUNTS.trainee);
  await page.context().close();
  if (!own) throw new Error('the demo coach coaches nobody');
  return own;
}

/** Opens the address of someone's page and sees nothing of that person. */
async function seesNothing({ page }: Person, { id, name }: Listed): Promise<void> {
  await page.goto(`/coaching-periods/${id}`);
  await expect(page.locator('h1').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(name)).toHaveCount(0);
  expect((await page.request.get(`/api/v1/coaching-periods/${id}`)).ok()).toBe(false);
}

for (const [account, home, place] of HOMES) {
  test(`${account} lands on a page of their own`, async ({ browser }) => {
    const { page, texts } = await arrive(browser, account, LOOK);
    await expect(page).toHaveURL(new RegExp(`${home}$`));
    const menu = page.getByRole('navigation', { name: texts.shell.mainMenu });
    await expect(menu.getByRole('link', { name: texts.shell.nav[place] })).toHaveAttribute('aria-current', 'page');
  });
}

test('a coach opens the page of a colleague\'s trainee only with a reason', async ({ browser }) => {
  const { page, texts: { trainees: t, common } } = await arrive(browser, 'coach', LOOK);
  const other = (await periods(page)).find(({ access }) => access === 'reason');
  if (!other) throw new Error('the demo has nobody of a colleague in sight');
  await page.goto('/trainees');
  await page.getByRole('searchbox', { name: t.search }).fill(other.name);
  await page.getByRole('button', { name: say(t.open.button, { name: other.name }) }).first().click();
  const dialog = page.getByRole('dialog', { name: say(t.open.title, { name: other.name }) });
  await expect(dialog.getByText(t.open.text)).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: t.open.reason })).toBeVisible();
  expect((await page.request.get(`/api/v1/coaching-periods/${other.id}`)).status()).toBe(403);
  await dialog.getByRole('button', { name: common.action.cancel }).click();
  await expect(page).toHaveURL(/\/trainees/);
});

test('staff see the person at their place, never background or suitability', async ({ browser }) => {
  const { page, texts: { coachingPeriods: t } } = await arrive(browser, 'staff', LOOK);
  await page.getByRole('main').locator('a[href*="/coaching-periods/"]').first().click();
  const tabs = page.getByRole('navigation', { name: t.tab.label });
  await expect(tabs.getByRole('link', { name: t.tab.progress })).toBeVisible();
  await expect(tabs.getByRole('link', { name: t.tab.beginning })).toHaveCount(0);
  const id = /coaching-periods\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const seen = (await (await page.request.get(`/api/v1/coaching-periods/${id}`)).json()) as Record<string, unknown>;
  expect(Object.keys(seen).filter((key) => ['background', 'suitability', 'referral'].includes(key) && hasContent(seen[key]))).toEqual([]);
});

test('an admin and another trainee see nothing of a trainee', async ({ browser }) => {
  const someone = await someoneCoached(browser);
  const trainee = await arrive(browser, 'trainee', LOOK);
  await seesNothing(await arrive(browser, 'admin', LOOK), someone);
  await seesNothing(trainee, someone);
});

test('a trainee has only the own places', async ({ browser }) => {
  const { page } = await arrive(browser, 'trainee', LOOK);
  const { shell: { mainMenu, nav } } = await textsIn('fi');
  const links = page.getByRole('navigation', { name: mainMenu }).getByRole('link');
  await expect(links).toHaveText([nav.myPath, nav.myDiary, nav.myCertificates, nav.myData]);
});

function hasContent(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
