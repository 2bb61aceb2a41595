import { expect, test, type Page } from '@playwright/test';
import { arrive, open } from '../fixtures/person.js';
import type { Person } from '../fixtures/look.js';
import { labelled } from '../fixtures/texts.js';
import { FeedbackWindow } from '../pages/feedback-window.js';
import { Form } from '../pages/form.js';
import { ReferPage } from '../pages/refer-page.js';
import { SessionOver } from '../pages/session-over.js';
import { ACCOUNTS, SignInPage } from '../pages/sign-in-page.js';

const LOOK = { language: 'fi', width: 1440 } as const;
const WORDS = 'Ovi narisee, ja valot jäävät päälle.';

async function typed(person: Person): Promise<{ over: SessionOver; feedback: FeedbackWindow }> {
  const feedback = new FeedbackWindow(person);
  await feedback.write(WORDS);
  return { over: new SessionOver(person), feedback };
}

/** Somebody signs in at a tab that shows sign-in. */
async function enterAt(page: Page, person: Person, account: 'coach' | 'manager'): Promise<void> {
  await new SignInPage({ ...person, page }).enter(account);
}

async function holdsNothing(page: Page, words: string): Promise<void> {
  expect(await page.content()).not.toContain(words);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(words);
}

for (const width of [1440, 360]) {
  test(`what is typed in a window outlives the session, at ${width} px`, async ({ browser }) => {
    const person = await arrive(browser, 'coach', { language: 'fi', width });
    const { page, texts } = person;
    await page.locator('a[href="/trainees"]').filter({ visible: true }).first().click();
    await expect(page).toHaveURL(/\/trainees/);
    const { over, feedback } = await typed(person);
    await over.end();
    await feedback.send();
    await over.stands([WORDS, texts.feedbackMessages.lead]);
    // The way back leads nowhere behind it.
    await page.evaluate(() => history.back());
    await expect(over.cover).toBeVisible();
    await over.goOn();
    await expect(feedback.text).toHaveValue(WORDS);
    expect(await feedback.dialog.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await feedback.send();
    await expect(page.getByText(texts.feedbackMessages.sent)).toBeVisible();
    await page.reload();
    await expect(page).toHaveURL(/\/trainees/);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('what is typed on a page outlives the session, and is saved by pressing save again', async ({ browser }) => {
  const person = await arrive(browser, 'coach', LOOK);
  const refer = new ReferPage(person);
  const someone = { firstName: 'Aada', lastName: `Istunto ${Date.now() % 10_000}` };
  await refer.open();
  await refer.fill(someone);
  const over = new SessionOver(person);
  await over.end();
  await refer.save();
  await over.stands([someone.lastName, person.texts.trainees.form.title]);
  await over.goOn();
  await expect(person.page.getByRole('textbox', { name: labelled(person.texts.trainees.form.lastName) })).toHaveValue(someone.lastName);
  await refer.save();
  await refer.saved(someone);
});

test('nothing of it is left for another user', async ({ browser }) => {
  const person = await arrive(browser, 'coach', LOOK);
  const { over, feedback } = await typed(person);
  await over.end();
  await feedback.send();
  await over.another();
  await expect(person.page.getByText(person.texts.sessionEnd.reason.others)).toBeVisible();
  await person.page.getByRole('button', { name: ACCOUNTS.manager }).click();
  await expect(person.page).toHaveURL(/\/overview/);
  await expect(person.page.locator('h1')).toBeVisible();
  await holdsNothing(person.page, WORDS);
  await person.page.reload();
  await expect(person.page.locator('h1')).toBeVisible();
  await holdsNothing(person.page, WORDS);
});

test('signing out on purpose in another tab wipes it', async ({ browser }) => {
  const person = await arrive(browser, 'coach', LOOK);
  await typed(person);
  const other = await person.page.context().newPage();
  await other.goto('/my-day');
  await other.getByRole('button', { name: person.texts.shell.signOut }).first().click();
  await expect(person.page).toHaveURL(/\/sign-in/);
  await expect(person.page.getByText(person.texts.sessionEnd.reason.elsewhere)).toBeVisible();
  await holdsNothing(person.page, WORDS);
});

test('the page goes on when the same user signs in at another tab, and is wiped when another does', async ({ browser }) => {
  const person = await arrive(browser, 'coach', LOOK);
  const { over, feedback } = await typed(person);
  const other = await person.page.context().newPage();
  for (const account of ['coach', 'manager'] as const) {
    await over.end();
    await feedback.send();
    await over.stands([WORDS]);
    await enterAt(other, person, account);
    await expect(over.cover).toBeHidden();
    if (account === 'coach') await expect(feedback.text).toHaveValue(WORDS);
  }
  await expect(person.page).toHaveURL(/\/overview/);
  await expect(person.page.locator('h1')).toBeVisible();
  await holdsNothing(person.page, WORDS);
});

test('without anything typed the sign-in page says that the session ended, and leads back', async ({ browser }) => {
  const person = await arrive(browser, 'coach', LOOK);
  const { page, texts: { shell, trainees, sessionEnd } } = person;
  await page.goto('/trainees');
  await expect(page.getByRole('heading', { level: 1, name: trainees.title })).toBeVisible();
  await new SessionOver(person).end();
  await page.getByRole('navigation', { name: shell.mainMenu }).getByRole('link', { name: shell.nav.environments }).click();
  await expect(page.getByText(sessionEnd.reason.others)).toBeVisible();
  await page.getByRole('button', { name: ACCOUNTS.coach }).click();
  await expect(page).toHaveURL(/\/environments/);
});

test('a password that somebody else gave is changed before the page goes on', async ({ browser }) => {
  const admin = (await arrive(browser, 'admin', LOOK)).page;
  const headers = { 'x-requested-with': 'valopolku', origin: new URL(admin.url()).origin };
  const [email, given, own] = [`salasana-${Date.now()}@example.invalid`, 'aivan ensimmäinen', 'kolme kuivaa saapasta'];
  const made = await admin.request.post('/api/v1/users', { headers, data: { name: 'Sirpa Rantanen', email, password: given, roles: ['staff'], language: 'fi', municipalityCodes: [], fieldIds: [], environmentIds: [] } });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  const person = await open(browser, LOOK);
  const { page, texts: { session, ownAccount } } = person;
  const choosesOwn = async (scope: Form): Promise<void> => {
    await page.getByLabel(labelled(ownAccount.first.currentPassword)).fill(given);
    await page.getByLabel(labelled(ownAccount.newPassword)).fill(own);
    await scope.press(ownAccount.changePassword);
  };
  await page.goto('/sign-in');
  await new Form(page).write(session.email, email);
  await page.getByLabel(labelled(session.password)).fill(given);
  await new Form(page).press(session.submit);
  await choosesOwn(new Form(page));
  await expect(page).toHaveURL(/my-day/);
  const { over, feedback } = await typed(person);

  const { version } = (await (await admin.request.get('/api/v1/users?limit=200')).json() as { items: { id: string; version: number }[] }).items.find((one) => one.id === id) ?? {};
  const changed = await admin.request.patch(`/api/v1/users/${id}`, { headers: { ...headers, 'if-match': `"${version}"` }, data: { password: given } });
  expect(changed.ok()).toBe(true);
  await feedback.send();
  await over.stands([WORDS]);
  await expect(over.cover.getByText(person.texts.sessionEnd.reason.others)).toBeVisible();
  await over.cover.getByLabel(labelled(session.password)).fill(given);
  await over.cover.getByRole('button', { name: person.texts.sessionEnd.goOn }).click();
  await choosesOwn(new Form(page, page.getByRole('alertdialog', { name: ownAccount.first.title })));
  await expect(feedback.text).toHaveValue(WORDS);
  await feedback.send();
  await expect(page.getByText(person.texts.feedbackMessages.sent)).toBeVisible();
});
