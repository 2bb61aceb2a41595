import { expect, test, type Page } from '@playwright/test';
import { arrive } from '../fixtures/person.js';
import type { Look } from '../fixtures/look.js';
import { say } from '../fixtures/texts.js';
import { Form } from '../pages/form.js';
import { ACCOUNTS } from '../pages/sign-in-page.js';

const LOOK: Look = { language: 'fi', width: 1440 };

interface Listed {
  id: string;
  name: string;
  municipality: { code: string } | null;
}

/** Someone of the coach's in a municipality where the colleague does not work: without deputising this page is not there. */
async function someoneFarAway(coach: Page, colleague: Page): Promise<Listed> {
  const { userId } = (await (await coach.request.get('/api/v1/session')).json()) as { userId: string };
  const { municipalityCodes } = (await (await colleague.request.get('/api/v1/session')).json()) as { municipalityCodes: string[] };
  const { items } = (await (await coach.request.get(`/api/v1/coaching-periods?status=open&coach=${userId}&limit=200`)).json()) as { items: Listed[] };
  const found = items.find(({ municipality }) => municipality && !municipalityCodes.includes(municipality.code));
  if (!found) throw new Error('the demo coach has nobody where the colleague does not work');
  return found;
}

test('a deputy sees the coach’s people from the first day until it is ended', async ({ browser }) => {
  const { page, texts } = await arrive(browser, 'coach', LOOK);
  const { page: colleague } = await arrive(browser, 'colleague', LOOK);
  const someone = await someoneFarAway(page, colleague);
  const t = texts.deputies;
  const standsIn = say(texts.common.standsIn, { name: ACCOUNTS.coach });
  const status = async () => (await colleague.request.get(`/api/v1/coaching-periods/${someone.id}`)).status();
  expect(await status()).toBe(404);

  await page.getByRole('button', { name: ACCOUNTS.coach }).click();
  await page.getByRole('menuitem', { name: texts.shell.account }).click();
  await page.getByRole('button', { name: t.name, exact: true }).click();
  const form = new Form(page, page.getByRole('dialog'));
  await form.choose(t.field.deputy, ACCOUNTS.colleague);
  await form.press(t.save);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(t.inForce, { exact: true })).toBeVisible();

  await colleague.goto('/my-day');
  await expect(colleague.getByText(standsIn).first()).toBeVisible();
  await colleague.goto('/trainees?caseload=deputised');
  await colleague.getByRole('searchbox', { name: texts.trainees.search }).fill(someone.name);
  await colleague.getByRole('link', { name: someone.name }).first().click();
  await expect(colleague.getByRole('heading', { level: 1, name: someone.name })).toBeVisible();
  await expect(colleague.getByText(standsIn).first()).toBeVisible();

  await page.getByRole('listitem').filter({ hasText: t.inForce }).getByRole('button', { name: say(t.endOf, { name: ACCOUNTS.colleague }) }).click();
  await expect(page.getByText(say(t.ended, { name: ACCOUNTS.colleague }))).toBeVisible();
  expect(await status()).toBe(404);
  await colleague.reload();
  await expect(colleague.getByText(someone.name)).toHaveCount(0);
});
