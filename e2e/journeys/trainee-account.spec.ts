import { expect, test, type Page } from '@playwright/test';
import { arrive, open } from '../fixtures/person.js';
import { labelled } from '../fixtures/texts.js';
import { Form } from '../pages/form.js';
import { ACCOUNTS } from '../pages/sign-in-page.js';

const EMAIL = 'oma.tunnus@example.invalid';
const OWN_PASSWORD = 'kolme sanaa peräkkäin';

/** Someone coached who has no account yet. */
async function someone(page: Page): Promise<{ id: string; name: string }> {
  const answer = await page.request.get('/api/v1/coaching-periods?status=open&phase=skillBuilding&limit=100');
  const { items } = (await answer.json()) as { items: { id: string; name: string; access: string }[] };
  const found = items.find(({ access, name }) => access === 'own' && name !== ACCOUNTS.trainee);
  if (!found) throw new Error('the demo coach has nobody in skill building');
  return found;
}

test('a trainee gets an account from the coach, chooses a password, and is out when it is closed', async ({ browser }) => {
  const coach = await arrive(browser, 'coach', { language: 'fi', width: 1440 });
  const { page, texts: { coachingPeriods, traineeAccount: t } } = coach;
  const { id } = await someone(page);
  await page.goto(`/coaching-periods/${id}`);
  const openWindow = async () => {
    await page.getByRole('button', { name: coachingPeriods.action.more }).first().click();
    await page.getByRole('menuitem', { name: coachingPeriods.action.account }).click();
  };
  const dialog = page.getByRole('dialog', { name: t.title });
  await openWindow();
  const form = new Form(page, dialog);
  await form.write(t.email, EMAIL);
  await form.press(t.create);
  const password = (await dialog.locator('code').textContent()) ?? '';
  await form.press(t.told);
  await expect(dialog).toBeHidden();

  const { page: own, texts: { ownAccount, session, myPath } } = await open(browser, { language: 'fi', width: 360 });
  await own.goto('/my-path/data');
  const signIn = new Form(own);
  await signIn.write(session.email, EMAIL);
  await own.getByLabel(labelled(session.password)).fill(password);
  await signIn.press(session.submit);
  await expect(own.getByRole('heading', { level: 1, name: ownAccount.first.title })).toBeVisible();
  expect((await own.request.get('/api/v1/my-path')).status()).toBe(403);
  await own.getByLabel(labelled(ownAccount.first.currentPassword)).fill(password);
  await own.getByLabel(labelled(ownAccount.newPassword)).fill(OWN_PASSWORD);
  await signIn.press(ownAccount.changePassword);
  await expect(own).toHaveURL(/\/my-path\/data$/);
  await expect(own.getByRole('heading', { level: 1, name: myPath.data.title })).toBeVisible();

  await openWindow();
  await expect(dialog.getByText(t.inUse)).toBeVisible();
  await expect(dialog.getByText(password)).toHaveCount(0);
  await form.press(t.close);
  await expect(dialog.getByText(t.closed)).toBeVisible();
  await own.goto('/my-path');
  await expect(own).toHaveURL(/\/sign-in/);
});
