import { expect, test } from '@playwright/test';
import { addDays, isWeekday } from '@valopolku/domain';
import { open } from '../fixtures/person.js';
import { SignInPage } from '../pages/sign-in-page.js';

/** A working day two weeks ago: none that is one press away. */
function earlierDay(): string {
  let day = addDays(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date()), -14);
  while (!isWeekday(day)) day = addDays(day, -1);
  return day;
}

const day = earlierDay();
const [year, month, date] = day.split('-').map(Number);
/** Whole, and without the year, which is then the near one. */
const WAYS = [['whole', `${date}.${month}.${year}`], ['without the year', `${date}.${month}.`]] as const;

for (const [how, typed] of WAYS) {
  for (const width of [1440, 360]) {
    test(`a day is typed digit by digit, ${how}, at ${width} px`, async ({ browser }) => {
      const person = await open(browser, { language: 'fi', width });
      const { page, texts: { logWork: t, shell } } = person;
      await new SignInPage(person).enter('colleague');
      await page.getByRole('link', { name: width < 900 ? shell.logWorkShort : shell.logWork, exact: true }).first().click();
      await page.getByRole('group', { name: t.date }).getByRole('button', { name: t.otherDay }).click();
      const field = page.getByRole('textbox', { name: t.date });
      await expect(field).toBeFocused();
      await page.keyboard.press('ControlOrMeta+a');
      const asked = page.waitForResponse((answer) => answer.url().includes(`/loggable-people?date=${day}`));
      for (const sign of typed) await page.keyboard.press(sign);
      await page.keyboard.press('Tab');
      expect((await asked).status()).toBe(200);
      await expect(field).toHaveValue(`${date}.${month}.${year}`);
      await expect(page.locator('.field-error')).toHaveCount(0);
      // Yesterday is one press, and takes the field away again.
      await page.getByRole('button', { name: t.yesterday, exact: true }).click();
      await expect(field).toBeHidden();
    });
  }
}

test('a day that is none stays as it was typed, and says so', async ({ browser }) => {
  const person = await open(browser, { language: 'fi', width: 360 });
  const { page, texts: { logWork: t, shell, errors } } = person;
  await new SignInPage(person).enter('colleague');
  await page.getByRole('link', { name: shell.logWorkShort, exact: true }).click();
  await page.getByRole('button', { name: t.otherDay }).click();
  const field = page.getByRole('textbox', { name: t.date });
  await field.fill('31.2.');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('31.2.');
  await expect(page.getByText(errors.invalidDate)).toBeVisible();
});
