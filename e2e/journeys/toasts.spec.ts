import { expect, test, type Page } from '@playwright/test';
import { open } from '../fixtures/person.js';
import type { Person } from '../fixtures/look.js';
import { say } from '../fixtures/texts.js';
import { FeedbackWindow } from '../pages/feedback-window.js';
import { LogWorkPage } from '../pages/log-work-page.js';
import { SignInPage } from '../pages/sign-in-page.js';

/** Somebody has logged a day just now: what can be undone stands on the screen. Another person each time, for a day holds 24 hours. */
async function logged(browser: Parameters<typeof open>[0], width: number, nth: number): Promise<Person & { isThere: () => Promise<boolean> }> {
  const person = await open(browser, { language: 'fi', width });
  await new SignInPage(person).enter('colleague');
  const { page } = person;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
  const { items } = (await (await page.request.get(`/api/v1/loggable-people?date=${day}`)).json()) as { items: { name: string; tasks: { name: string }[] }[] };
  const here = items.filter(({ tasks }) => tasks.length > 0);
  const someone = here[nth % here.length];
  if (!someone) throw new Error('nobody is where there are tasks');
  const created = page.waitForResponse((answer) => answer.url().endsWith('/work-logs') && answer.request().method() === 'POST', { timeout: 60_000 });
  await new LogWorkPage(person).logDay(someone.name, someone.tasks[0]?.name ?? '');
  const { id } = (await (await created).json()) as { id: string };
  return { ...person, isThere: async () => (await page.request.get(`/api/v1/work-logs/${id}`)).ok() };
}

/** What can be pressed and stays in its place on the screen, and lies under what is told: nothing once the frame is laid out. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = [...document.querySelectorAll('.toast')].map((toast) => toast.getBoundingClientRect());
    const windows = document.querySelectorAll('.dialog');
    const scope = windows[windows.length - 1] ?? document.body;
    const places = windows.length > 0 ? '.dialog' : '.bottom-bar, .side-stay, .top-bar, .log-work-foot, .log-work-head';
    return [...scope.querySelectorAll('a, button, input, textarea')].filter((one) => {
      const { left, right, top, bottom, width } = one.getBoundingClientRect();
      return width > 0 && one.closest(places) !== null && told.some((toast) => left < toast.right && right > toast.left && top < toast.bottom && bottom > toast.top);
    }).map((one) => one.textContent ?? '');
  });
}

for (const [nth, width] of [1440, 1180, 768, 360].entries()) {
  test(`a result lies over no action, and the next window is sent by a press, at ${width} px`, async ({ browser }) => {
    const person = await logged(browser, width, nth);
    const { page, texts: { feedbackMessages: t, common } } = person;
    const undo = page.getByRole('button', { name: common.undo });
    await expect(undo).toBeVisible();
    await expect.poll(() => covered(page)).toEqual([]);
    // It waits while it is pointed at, so this takes as long as it takes.
    await undo.hover();
    if (width < 900) {
      await page.getByRole('button', { name: common.close, exact: true }).first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/my-day/);
      await expect(page.locator('h1')).toBeVisible();
      await expect.poll(() => covered(page)).toEqual([]);
    }
    await page.getByRole('button', { name: person.texts.shell.footer.feedback }).focus();
    await page.keyboard.press('Enter');
    const feedback = new FeedbackWindow(person);
    await feedback.text.fill('Lukko on jäykkä.');
    await expect(undo).toBeVisible();
    await expect.poll(() => covered(page)).toEqual([]);
    await feedback.send();
    await expect(page.getByText(t.sent)).toBeVisible();
  });
}

test('what was logged is undone by one key, and that is said', async ({ browser }) => {
  const { page, texts: { notifications, logWork: t }, isThere } = await logged(browser, 1440, 4);
  expect(await isThere()).toBe(true);
  await expect(page.getByRole('status').filter({ hasText: say(notifications.undoHint, { keys: 'Ctrl+Z' }) })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(t.undone)).toBeVisible();
  await expect.poll(isThere).toBe(false);
});

test('from a window F6 goes to what is told and back, and Enter undoes it', async ({ browser }) => {
  const person = await logged(browser, 1440, 5);
  const { page, texts: { common, logWork: t }, isThere } = person;
  const feedback = new FeedbackWindow(person);
  await feedback.write('Lukko on jäykkä.');
  const undo = page.getByRole('button', { name: common.undo });
  await page.keyboard.press('F6');
  await expect(undo).toBeFocused();
  await page.keyboard.press('F6');
  await expect(feedback.text).toBeFocused();
  // In a field the key takes back what was typed, and nothing else.
  await page.keyboard.press('Control+z');
  expect(await isThere()).toBe(true);
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.undone)).toBeVisible();
  await expect.poll(isThere).toBe(false);
  await expect(feedback.text).toBeFocused();
  await page.keyboard.press('F6');
  await page.keyboard.press('Escape');
  await expect(page.getByText(t.undone)).toBeHidden();
  await expect(feedback.dialog).toBeVisible();
});
