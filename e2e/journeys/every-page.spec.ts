import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { judge } from '../fixtures/judge.js';
import { open } from '../fixtures/person.js';
import { placesOf } from '../fixtures/places.js';
import type { Language } from '../fixtures/texts.js';
import { Walk } from '../fixtures/walk.js';
import { SignInPage, type Account } from '../pages/sign-in-page.js';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const SIZES = [{ width: 1440, height: 900 }, { width: 360, height: 740 }] as const;
const FIRST_LOOK = { language: 'fi', width: SIZES[0].width } as const;
const LOOKS = SIZES.flatMap((size) => [[size, 'light'], [size, 'dark']] as const);
const WHO: readonly (Account | null)[] = [null, 'coach', 'staff', 'manager', 'admin', 'trainee'];
const ROUTES = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'app', 'routes');

const walked = new Set<string>();
let judged = 0;

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
    for (const language of LANGUAGES) {
      await page.setViewportSize(SIZES[0]);
      await walk.speak(language, places[0] ?? '/');
      for (const [size, colorScheme] of LOOKS) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        const found = [...(await judge(page, language)), ...walk.heard()];
        complaints.push(...found.map((one) => `${nameless(place)} in ${language}, ${size.width} px, ${colorScheme}: ${one}`));
        judged += 1;
      }
    }
  }
  await page.context().close();
  return complaints;
}

const nameless = (place: string) => place.replace(/[0-9a-f-]{36}/u, '…');
