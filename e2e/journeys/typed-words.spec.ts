import { expect, test } from '@playwright/test';
import { arrive } from '../fixtures/person.js';
import type { Person } from '../fixtures/look.js';
import { FeedbackWindow } from '../pages/feedback-window.js';

const LOOK = { language: 'fi', width: 1440 } as const;
const WORDS = 'Ovi narisee.';

/** A window over a page that is not the first of the visit, so that there is a way back. */
async function atWindow(person: Person): Promise<FeedbackWindow> {
  const { page, texts: { shell } } = person;
  await page.getByRole('navigation', { name: shell.mainMenu }).getByRole('link', { name: shell.nav.environments }).click();
  await expect(page).toHaveURL(/\/environments/);
  const feedback = new FeedbackWindow(person);
  await feedback.open();
  await expect(feedback.text).toBeVisible();
  return feedback;
}

/** Everything that would close a window. */
const WAYS: readonly [string, (person: Person, feedback: FeedbackWindow) => Promise<unknown>][] = [
  ['Escape', ({ page }) => page.keyboard.press('Escape')],
  ['the cross', ({ texts }, { dialog }) => dialog.getByRole('button', { name: texts.common.close, exact: true }).click()],
  ['Cancel', ({ texts }, { dialog }) => dialog.getByRole('button', { name: texts.common.action.cancel }).click()],
  ['Back', ({ page }) => page.evaluate(() => history.back())],
];

test('a window asks before typed words are lost, whatever would close it', async ({ browser }) => {
  const person = await arrive(browser, 'coach', LOOK);
  const { page, texts: { common: { leave } } } = person;
  const feedback = await atWindow(person);
  await feedback.text.pressSequentially(WORDS);
  const question = page.getByRole('alertdialog', { name: leave.title });
  for (const [way, press] of WAYS) {
    await test.step(way, async () => {
      await press(person, feedback);
      await question.getByRole('button', { name: leave.stay }).click();
      await expect(question).toBeHidden();
      await expect(feedback.text).toHaveValue(WORDS);
      // Never to the button that was pressed: one goes on where one was.
      await expect(feedback.text).toBeFocused();
      await expect(page).toHaveURL(/\/environments/);
    });
  }
  const asked: string[] = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.dismiss(); });
  await test.step('loading anew', async () => {
    await page.evaluate(() => setTimeout(() => location.reload()));
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(feedback.text).toHaveValue(WORDS);
  });
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: leave.leave }).click();
  await expect(feedback.dialog).toBeHidden();
});

for (const [way, press] of WAYS) {
  test(`a window with nothing typed closes by ${way} without a question`, async ({ browser }) => {
    const person = await arrive(browser, 'coach', LOOK);
    const feedback = await atWindow(person);
    await press(person, feedback);
    await expect(feedback.dialog).toBeHidden();
    await expect(person.page.getByRole('alertdialog')).toHaveCount(0);
    await expect(person.page).toHaveURL(/\/environments/);
  });
}
