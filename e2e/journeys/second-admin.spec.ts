import { expect, test, type Page } from '@playwright/test';
import { arrive, open } from '../fixtures/person.js';
import type { Person } from '../fixtures/look.js';
import { labelled, say } from '../fixtures/texts.js';
import { Form } from '../pages/form.js';

const PASSWORD = 'kolme kuivaa saapasta';
const HEADERS = { 'x-requested-with': 'valopolku' };

/** An admin of the demo's organisation with an own password, signed in at a browser of their own. */
async function anotherAdmin(admin: Page, browser: Parameters<typeof open>[0], name: string, email: string): Promise<Person> {
  const origin = new URL(admin.url()).origin;
  const body = { name, email, password: 'aivan ensimmäinen', roles: ['admin'], language: 'fi', municipalityCodes: [], fieldIds: [], environmentIds: [] };
  expect((await admin.request.post('/api/v1/users', { data: body, headers: { ...HEADERS, origin } })).status()).toBe(201);
  const person = await open(browser, { language: 'fi', width: 1440 });
  const { page, texts: { session, ownAccount } } = person;
  await page.goto('/users');
  const form = new Form(page);
  await form.write(session.email, email);
  await page.getByLabel(labelled(session.password)).fill('aivan ensimmäinen');
  await form.press(session.submit);
  await page.getByLabel(labelled(ownAccount.first.currentPassword)).fill('aivan ensimmäinen');
  await page.getByLabel(labelled(ownAccount.newPassword)).fill(PASSWORD);
  await form.press(ownAccount.changePassword);
  await expect(page.getByRole('heading', { level: 1, name: person.texts.users.title })).toBeVisible();
  return person;
}

test('a coach’s role for an admin waits for a second admin, who is no newcomer, and is withdrawn', async ({ browser }) => {
  const { page, texts } = await arrive(browser, 'admin', { language: 'fi', width: 1440 });
  const t = texts.roleGrants;
  const asking = await anotherAdmin(page, browser, 'Sirpa Rantanen', 'sirpa@example.invalid');
  await anotherAdmin(page, browser, 'Kari Kallio', 'kari@example.invalid');

  await page.goto('/users');
  await expect(page.getByRole('region', { name: t.check.title }).getByText(t.check.secondAdmin)).toBeVisible();
  await page.getByRole('button', { name: say(texts.users.changeOf, { name: 'Kari Kallio' }) }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Kari Kallio' });
  await dialog.getByRole('checkbox', { name: texts.choices.role.coach }).click({ force: true });
  await dialog.getByRole('button', { name: texts.common.action.save }).click();
  await expect(page.getByText(say(t.saved, { roles: texts.choices.role.coach }))).toBeVisible();
  const waiting = page.getByRole('region', { name: t.title });
  await expect(waiting.getByText('Kari Kallio')).toBeVisible();
  await expect(waiting.getByRole('button', { name: say(t.confirmOf, { name: 'Kari Kallio' }) })).toHaveCount(0);

  // The other one was made a minute ago and may not confirm; turning it down is open to every admin.
  const { page: other } = asking;
  await other.reload();
  const theirs = other.getByRole('region', { name: t.title });
  await expect(theirs.getByText('Kari Kallio')).toBeVisible();
  await expect(theirs.getByRole('button', { name: say(t.confirmOf, { name: 'Kari Kallio' }) })).toHaveCount(0);
  await theirs.getByRole('button', { name: say(t.withdrawOf, { name: 'Kari Kallio' }) }).click();
  await other.getByRole('alertdialog').getByRole('button', { name: t.withdrawSave, exact: true }).click();
  await expect(other.getByText(say(t.withdrawn, { name: 'Kari Kallio' }))).toBeVisible();
  await expect(theirs).toHaveCount(0);
});
