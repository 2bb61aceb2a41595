import { expect, test, type Page } from '@playwright/test';
import { arrive } from '../fixtures/person.js';

const LOOK = { language: 'fi', width: 1440 } as const;

/** One list does not come until it is let through. */
async function block(page: Page, list: string): Promise<() => Promise<void>> {
  const address = `**/api/v1/${list}*`;
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}

/** By the keyboard alone: the field says that nothing came, the next stop fetches it again, and the field is open to choose from. */
async function recovers(page: Page, label: string, open: () => Promise<void>, letThrough: () => Promise<void>): Promise<void> {
  const retry = page.getByRole('button', { name: `Yritä uudelleen: ${label}`, exact: true });
  await expect(retry).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('status').filter({ hasText: `${label}: Vaihtoehtoja ei saatu.` })).toBeAttached();
  await letThrough();
  await retry.focus();
  await page.keyboard.press('Enter');
  await expect(retry).toHaveCount(0);
  await open();
  await expect(page.getByRole('option').nth(1)).toBeVisible();
}

const SCREENS = [
  { account: 'coach', address: '/trainees/refer', list: 'fields', label: 'Ala' },
  { account: 'coach', address: '/trainees/refer', list: 'municipalities', label: 'Valmennuksen kunta' },
  { account: 'manager', address: '/overview', list: 'fields', label: 'Ala' },
] as const;

for (const { account, address, list, label } of SCREENS) {
  test(`${address} stands and recovers when ${list} do not come`, async ({ browser }) => {
    const { page } = await arrive(browser, account, LOOK);
    const letThrough = await block(page, list);
    await page.goto(address);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await expect(page.locator('h1')).toBeVisible();
    await recovers(page, label, () => page.keyboard.press('ArrowDown'), letThrough);
  });
}

test('a window whose code does not come leaves the page, and opens when it is asked again', async ({ browser }) => {
  const { page } = await arrive(browser, 'coach', LOOK);
  await page.goto('/trainees');
  await expect(page.locator('h1')).toBeVisible();
  let isCut = true;
  await page.route(/\/assets\/log-work-dialog.*\.js|\/health\/live/, (route) => (isCut ? route.abort() : route.continue()));
  await page.getByRole('link', { name: 'Kirjaa työ' }).first().click();
  await expect(page.getByText(/Palveluun ei saada yhteyttä/)).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
  isCut = false;
  await page.getByRole('link', { name: 'Kirjaa työ' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
