import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { judge } from '../fixtures/judge.js';
import { looksOf, pairsLeftOut, SIZES, type PageLook } from '../fixtures/looks.js';
import { open } from '../fixtures/person.js';
import { placesOf } from '../fixtures/places.js';
import { Walk } from '../fixtures/walk.js';
import { SignInPage, type Account } from '../pages/sign-in-page.js';

const FIRST_LOOK = { language: 'fi', width: SIZES.wide.width } as const;
const WHO: readonly (Account | null)[] = [null, 'coach', 'staff', 'manager', 'admin', 'trainee'];
const ROUTES = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'app', 'routes');

const walked = new Set<string>();
/** By place: how it was looked at. */
const seen = new Map<string, readonly PageLook[]>();

for (const who of WHO) {
  test(`every page of ${who ?? 'a visitor'} in every language, width and theme`, async ({ browser }) => {
    const person = await open(browser, FIRST_LOOK);
    if (who) await new SignInPage(person).enter(who);
    expect(await complaintsOf(person.page, await placesOf(person.page, who))).toEqual([]);
  });
}

test('the page of someone whose password another gave, in every language, width and theme', async ({ browser }) => {
  const person = await open(browser, FIRST_LOOK);
  await new SignInPage(person).enter('admin');
  await new SignInPage(person).enterAsNew('staff');
  expect(await complaintsOf(person.page, ['/new-password'])).toEqual([]);
});

test('no route is left out of the walk', () => {
  // After a failure the runner starts afresh and has forgotten what was walked before: then nothing is proven, and that is said.
  expect([...walked], 'the whole file must run, with no walk failing before').toContain('/sign-in');
  const paths = readdirSync(ROUTES)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(ROUTES, name), 'utf8').matchAll(/\bpath: '(\/[^']+)'/gu)].map(([, path]) => path ?? ''));
  expect(paths.length).toBeGreaterThan(20);
  const isWalked = (path: string) => [...walked].some((one) => new RegExp(`^${path.replace(/\$\w+/gu, '[^/]+')}$`, 'u').test(one));
  expect(paths.filter((path) => !isWalked(path))).toEqual([]);
  expect(pairsLeftOut(seen)).toEqual([]);
  const judged = [...seen.values()].flat().length;
  test.info().annotations.push({ type: 'pages judged', description: String(judged) });
  process.stdout.write(`axe, width, words and console: ${judged} pages judged\n`);
});

async function complaintsOf(page: Page, places: readonly string[]): Promise<string[]> {
  test.setTimeout(1_200_000);
  const walk = new Walk(page);
  const complaints: string[] = [];
  for (const place of places) {
    await walk.to(place);
    walked.add(new URL(page.url()).pathname);
    const looks = looksOf(seen.size);
    seen.set(`${seen.size} ${nameless(place)}`, looks);
    for (const { language, theme, width } of looks) {
      await page.setViewportSize(SIZES.wide);
      await walk.speak(language, places[0] ?? '/');
      await page.setViewportSize(SIZES[width]);
      await page.emulateMedia({ colorScheme: theme });
      const found = [...(await judge(page, language)), ...walk.heard()];
      complaints.push(...found.map((one) => `${nameless(place)} in ${language}, ${SIZES[width].width} px, ${theme}: ${one}`));
    }
  }
  await page.context().close();
  return complaints;
}

const nameless = (place: string) => place.replace(/[0-9a-f-]{36}/u, '…');
