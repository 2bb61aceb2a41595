import { expect, test, type Page } from '@playwright/test';
import { arrive } from '../fixtures/person.js';
import type { Look } from '../fixtures/look.js';
import { Walk } from '../fixtures/walk.js';

const LOOK: Look = { language: 'fi', width: 1440 };
const WIDTHS = [1440, 901, 900, 768, 360] as const;
const LONG = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 100);
const TABS = ['', '#diary', '#completions', '#ahead', '#timeline', '#beginning', '#person'];
/** Where a person stands in a table: it stays one down to 900 px, also with such a name. */
const TABLES = ['/trainees', '/work-logs', '/completions'];

interface Versioned { id: string; version: number; lastName: string; name: string }

test('a name of a hundred letters breaks in its place: no page goes sideways, and a table stays a table down to 900 px', async ({ browser }) => {
  test.setTimeout(300_000);
  const { page: coach } = await arrive(browser, 'coach', LOOK);
  const { page: manager } = await arrive(browser, 'manager', LOOK);
  const { page: staff } = await arrive(browser, 'staff', LOOK);
  const person = await longNamed(coach, '/trainees', await traineeOf(coach), 'lastName', LONG);
  const place = await longNamed(coach, '/environments', await environmentOf(coach), 'name', LONG);
  try {
    const period = await periodOf(coach, person.id);
    const faults = [
      ...(await faultsOf(coach, ['/my-day', ...TABLES, '/trainees?view=board', '/demonstrations', '/environments', `/environments/${place.id}`, ...TABS.map((tab) => `/coaching-periods/${period}${tab}`)])),
      ...(await faultsOf(manager, ['/completions', '/trainees'])),
      ...(await faultsOf(staff, ['/my-day', '/log-work', '/work-logs'])),
    ];
    expect(faults).toEqual([]);
  } finally {
    await person.back();
    await place.back();
  }
});

/** Opens each place at each width. */
async function faultsOf(page: Page, places: readonly string[]): Promise<string[]> {
  const walk = new Walk(page);
  const faults: string[] = [];
  for (const place of places) {
    await page.setViewportSize({ width: WIDTHS[0], height: 900 });
    await walk.to(place);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { sideways, lists } = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - window.innerWidth, lists: document.querySelectorAll('.table-list').length,
      }));
      if (sideways > 0) faults.push(`${nameless(place)} at ${width} px hangs over by ${sideways} px`);
      if (width > 900 && lists > 0 && TABLES.includes(place)) faults.push(`${place} at ${width} px is no table`);
    }
  }
  return faults;
}

const nameless = (place: string) => place.replace(/[0-9a-f-]{36}/u, '…');

const read = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(`/api/v1${path}`)).json()) as T;

interface Period { id: string; traineeId: string; access: string; phase: string; environment?: { id: string } | null; name: string }
const periods = async (page: Page): Promise<Period[]> => (await read<{ items: Period[] }>(page, '/coaching-periods?caseload=own&status=open&limit=50')).items;

/** Someone of the coach's own at a place; not the one whose account the demo opens. */
async function traineeOf(page: Page): Promise<string> {
  const found = (await periods(page)).find(({ phase, environment, name }) => phase === 'skillBuilding' && environment && !name.startsWith('Samira'));
  return found?.traineeId ?? '';
}

const environmentOf = async (page: Page): Promise<string> => (await periods(page)).find(({ environment }) => environment)?.environment?.id ?? '';
const periodOf = async (page: Page, traineeId: string): Promise<string> => (await periods(page)).find((one) => one.traineeId === traineeId)?.id ?? '';

/** Gives the thing a long name; `back` gives it its own again. */
async function longNamed(page: Page, path: string, id: string, field: 'lastName' | 'name', name: string): Promise<{ id: string; back: () => Promise<void> }> {
  const headers = { 'x-requested-with': 'valopolku', origin: new URL(page.url()).origin };
  const before = await read<Versioned>(page, `${path}/${id}`);
  const change = async (to: string) => {
    const { version } = await read<Versioned>(page, `${path}/${id}`);
    const answer = await page.request.patch(`/api/v1${path}/${id}`, { headers: { ...headers, 'if-match': `"${version}"` }, data: { [field]: to } });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  await change(name);
  return { id, back: () => change(before[field]) };
}
