import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, type Look } from '../fixtures/person.js';
import { placesOf } from '../fixtures/places.js';
import { SignInPage, type Account } from '../pages/sign-in-page.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const LOOKS: readonly (Look & { colorScheme: 'light' | 'dark' })[] = [
  { language: 'fi', width: 1440, colorScheme: 'light' },
  { language: 'sv', width: 360, colorScheme: 'dark' },
];
const WHO: readonly (Account | null)[] = [null, 'coach', 'staff', 'manager', 'admin', 'trainee'];

for (const look of LOOKS) {
  for (const who of WHO) {
    test(`every page of ${who ?? 'a visitor'} in ${look.language}, ${look.colorScheme}, ${look.width} px`, async ({ browser }) => {
      const person = await open(browser, look, { colorScheme: look.colorScheme });
      const { page } = person;
      if (who) await new SignInPage(person).enter(who);
      const said = listen(page);
      const complaints: string[] = [];
      for (const place of await placesOf(page, who)) {
        await page.goto(place);
        await expect(page.locator('h1').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        for (const complaint of [...(await judge(page, look)), ...said.splice(0)]) complaints.push(`${place.replace(/[0-9a-f-]{36}/, '…')}: ${complaint}`);
      }
      await page.context().close();
      expect(complaints).toEqual([]);
    });
  }
}

/** Errors of the console and of scripts; that nobody has signed in yet is no error. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

async function judge(page: Page, { language }: Look): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: RULES, resultTypes: ['violations'] }).analyze();
  const { lang, title, sideways } = await page.evaluate(() => ({
    lang: document.documentElement.lang, title: document.title, sideways: document.documentElement.scrollWidth - window.innerWidth,
  }));
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`),
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
    ...(lang === language ? [] : [`speaks ${lang}`]),
    ...(/^.+ – Valopolku$/u.test(title) ? [] : [`is titled "${title}"`]),
  ];
}
