import { expect, test, type Browser, type Page } from '@playwright/test';
import { hostileCase, hostilePlace } from '../fixtures/hostile-case.js';
import { HostileSender } from '../fixtures/hostile-bodies.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { arrive, open } from '../fixtures/person.js';
import type { Look } from '../fixtures/look.js';
import { placesOf } from '../fixtures/places.js';
import { Walk } from '../fixtures/walk.js';

const LOOK: Look = { language: 'fi', width: 1440 };
const WIDTHS = [1440, 900, 768, 360] as const;
/** Each case gives every field other texts than the one before. */
const CASES = 3;
const TABS = ['', '#diary', '#completions', '#ahead', '#timeline', '#beginning', '#person'];
const MS = 300_000;

interface Seen {
  faults: string[];
  screens: number;
  texts: Set<number>;
}

test('hostile text in every field is text on every screen of every role', async ({ browser }) => {
  test.setTimeout(2 * MS);
  const { page } = await arrive(browser, 'coach', LOOK);
  const { page: manager } = await arrive(browser, 'manager', LOOK);
  const { page: admin } = await arrive(browser, 'admin', LOOK);
  const { today } = (await (await page.request.get('/api/v1/my-day')).json()) as { today: string };
  const sender = await HostileSender.make(page.request, new URL(page.url()).origin, today);
  const made = [];
  for (let count = 0; count < CASES; count += 1) {
    sender.shift(4);
    const around = await hostilePlace(sender, page.request, manager.request);
    await sender.send(admin.request, 'POST', '/users', 'CreateUserRequest', { email: `h${count}-${Date.now()}@example.invalid`, password: 'a long enough one', roles: ['coach'], municipalityCodes: [] });
    await sender.send(page.request, 'POST', '/feedback-messages', 'CreateFeedbackMessageRequest', { page: null });
    made.push({ ...(await hostileCase(sender, page.request, around)), environmentId: around.environmentId });
  }
  const own = made.flatMap(({ periodId, environmentId }) => [...TABS.map((tab) => `/coaching-periods/${periodId}${tab}`), `/environments/${environmentId}`]);

  const seen: Seen = { faults: [], screens: 0, texts: new Set() };
  const until = Date.now() + MS;
  await look(page, own, seen, until);
  for (const [who, shown] of [['coach', page], ['manager', manager], ['admin', admin]] as const) await look(shown, await placesOf(shown, who), seen, until);
  await look((await arrive(browser, 'staff', LOOK)).page, ['/my-day', '/log-work', '/work-logs', '/environments', `/environments/${made[0]?.environmentId ?? ''}`], seen, until);
  const trainee = await asTrainee(browser, page, made[0]?.traineeId ?? '');
  await look(trainee, ['/my-path', '/my-path/diary', '/my-path/data'], seen, until);

  process.stdout.write(`hostile text: ${sender.filled.size} fields of requests, ${CASES} cases, ${seen.screens} screens, ${seen.texts.size} of ${HOSTILE_TEXTS.length} texts read as they were written\n`);
  expect(seen.faults).toEqual([]);
  expect(seen.texts.size).toBeGreaterThan(5);
});

/** Opens each place wide and narrow: nothing runs, the console is quiet, nothing hangs over the edge, and the text can be read. */
async function look(page: Page, places: readonly string[], seen: Seen, until: number): Promise<void> {
  const walk = new Walk(page);
  page.on('dialog', (dialog) => {
    seen.faults.push(`${page.url()} opened ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const place of places) {
    if (Date.now() > until) throw new Error(`time is over at ${place}: look at fewer places`);
    await page.setViewportSize({ width: WIDTHS[0], height: 900 });
    await walk.to(place);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { ran, sideways, made, words, where } = await page.evaluate(lookInside);
      const said = [
        ...(ran === undefined ? [] : [`ran ${String(ran)}`]), ...(sideways > 0 ? [`hangs over by ${sideways} px at ${where}`] : []), ...(made > 0 ? [`made ${made} elements of text`] : []), ...walk.heard(),
      ];
      seen.faults.push(...said.map((one) => `${place.replace(/[0-9a-f-]{36}/u, '…')}, ${width} px: ${one}`));
      HOSTILE_TEXTS.forEach((text, index) => {
        if (words.includes(plain(text).slice(0, 30))) seen.texts.add(index);
      });
      seen.screens += 1;
    }
  }
}

/** Runs in the page. */
function lookInside() {
  // The innermost ones that end beyond the edge: where to look.
  const beyond = [...document.body.querySelectorAll('*')].filter((one) => one.childElementCount === 0 && one.getBoundingClientRect().right > window.innerWidth + 1);
  const named = (one: Element): string => `${one.parentElement?.parentElement?.className ?? ''} > ${one.parentElement?.className ?? ''} > ${one.tagName}.${one.className}`;
  return {
    where: [...new Set(beyond.map(named))].slice(0, 4).join(' | '),
    ran: (globalThis as { pwned?: unknown }).pwned,
    sideways: document.documentElement.scrollWidth - window.innerWidth,
    made: document.querySelectorAll('img[src="x"], svg[onload], a[href^="javascript:" i], script:not([src]):not([type="application/json"])').length,
    words: document.body.innerText.replace(/\s+/gu, ' '),
  };
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The person of the case, signed in with the own account that the coach made. */
async function asTrainee(browser: Browser, coach: Page, traineeId: string): Promise<Page> {
  const origin = new URL(coach.url()).origin;
  const headers = { 'x-requested-with': 'valopolku', origin };
  const email = `polku-${Date.now()}@example.invalid`;
  const made = await coach.request.post(`/api/v1/trainees/${traineeId}/account`, { headers, data: { email } });
  const { password } = (await made.json()) as { password: string };
  const { page } = await open(browser, LOOK);
  expect((await page.request.post(`${origin}/api/v1/session`, { headers, data: { email, password } })).ok()).toBe(true);
  const data = { currentPassword: password, newPassword: `${password}-own-words` };
  expect((await page.request.patch(`${origin}/api/v1/session/password`, { headers, data })).ok()).toBe(true);
  return page;
}
