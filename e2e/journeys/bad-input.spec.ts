import { expect, test, type Page } from '@playwright/test';
import { arrive } from '../fixtures/person.js';
import type { Person } from '../fixtures/look.js';
import { Form } from '../pages/form.js';
import { ReferPage } from '../pages/refer-page.js';

const LOOK = { language: 'fi', width: 1440 } as const;
const AINO = { firstName: 'Aino', lastName: 'Virheniemi' };
/** Someone of the demo whom this coach coaches now, in skill building. */
const COACHED = 'Samira Haddadi';

interface Row {
  id: string;
  version: number;
}

/** Everything that a wrong entry could have added to or changed, as the lists tell it. */
async function rows(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const path of ['coaching-periods', 'trainees?q=Virhe', 'work-logs']) {
    for (let cursor = ''; ; ) {
      const answer = await page.request.get(`/api/v1/${path}${path.includes('?') ? '&' : '?'}limit=200${cursor}`);
      const { items, nextCursor } = (await answer.json()) as { items: Row[]; nextCursor: string | null };
      seen.push(...items.map(({ id, version }) => `${path} ${id} ${version}`));
      if (!nextCursor || path === 'work-logs') break;
      cursor = `&cursor=${nextCursor}`;
    }
  }
  return seen;
}

/** What leaves the browser is other than what the form allows: the server judges too, and the form says it. */
async function tamper(page: Page, change: (body: Record<string, unknown>) => void): Promise<void> {
  await page.route('**/api/v1/coaching-periods', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const body = route.request().postDataJSON() as Record<string, unknown>;
    change(body);
    return route.continue({ postData: JSON.stringify(body) });
  });
}

async function refer(coach: Person, act: (page: ReferPage) => Promise<void>): Promise<ReferPage> {
  const page = new ReferPage(coach);
  await page.open();
  await act(page);
  await page.save();
  return page;
}

/** The log work window for someone, with these hours. */
async function hours(coach: Person, typed: string): Promise<Form> {
  const { page, texts: { shell, logWork: t } } = coach;
  await page.getByRole('link', { name: shell.logWork, exact: true }).first().click();
  const form = new Form(page, page.getByRole('dialog'));
  await form.find(t.who, COACHED);
  await form.write(t.hours, typed);
  await form.press(t.save);
  return form;
}

async function openPerson(coach: Person, tab: string): Promise<void> {
  const { page, texts: { trainees, coachingPeriods } } = coach;
  await page.goto('/trainees');
  await page.getByRole('searchbox', { name: trainees.search }).fill(COACHED);
  await page.getByRole('link', { name: COACHED }).first().click();
  await page.getByRole('navigation', { name: coachingPeriods.tab.label }).getByRole('link', { name: tab }).click();
}

interface Case {
  what: string;
  enter: (coach: Person) => Promise<void>;
}

const CASES: readonly Case[] = [
  {
    what: 'a missing field',
    enter: async (coach) => (await refer(coach, (page) => page.form.write(coach.texts.trainees.form.firstName, AINO.firstName))).form.refuses(coach.texts.errors.required),
  },
  {
    what: '31 February',
    enter: async (coach) => {
      await tamper(coach.page, (body) => Object.assign(body['trainee'] as object, { birthDate: '1990-02-31' }));
      await (await refer(coach, (page) => page.fill(AINO))).form.refuses(coach.texts.errors.invalidDate);
    },
  },
  {
    what: 'an unknown municipality',
    enter: async (coach) => {
      await tamper(coach.page, (body) => Object.assign(body, { municipalityCode: '999' }));
      await (await refer(coach, (page) => page.fill(AINO))).form.refuses(coach.texts.errors.unknownMunicipality);
    },
  },
  { what: 'a negative hour', enter: async (coach) => (await hours(coach, '-1')).refuses(coach.texts.common.form.invalidHours) },
  { what: '25 hours in a day', enter: async (coach) => (await hours(coach, '25')).refuses(coach.texts.logWork.durationTooLong) },
  {
    what: 'HTML in a name',
    enter: async (coach) => (await refer(coach, (page) => page.fill({ ...AINO, firstName: '<b>Aino</b>' }))).form.refuses(coach.texts.errors.invalidName),
  },
  {
    what: 'an exit before the start',
    enter: async (coach) => {
      const { page, texts: { coachingPeriods: t, choices, errors } } = coach;
      await openPerson(coach, t.tab.ahead);
      await page.getByRole('button', { name: t.exit.record }).click();
      const form = new Form(page, page.getByRole('dialog'));
      await form.choose(t.field.exitStatus, choices.exitStatus.studying);
      await form.day(t.field.exitDate, '2020-02-03');
      await form.press(t.dialog.exit.save);
      await form.refuses(errors.exitBeforeStart);
    },
  },
  {
    what: 'a second open period',
    enter: async (coach) => {
      const { trainees: { form: t }, choices, errors } = coach.texts;
      const page = await refer(coach, async ({ form }) => {
        await form.pick(t.who, t.whoBack);
        await form.findClosed(t.person, COACHED, t.stillOpen);
        await form.choose(t.source, choices.referralSource.self);
        await form.choose(t.labourMarketStatus, choices.labourMarketStatus.employed);
        await form.choose(t.education, choices.education.basic);
      });
      await page.form.refuses(errors.invalidChoice);
    },
  },
];

for (const { what, enter } of CASES) {
  test(`${what} is refused at its field in Finnish, and nothing is stored`, async ({ browser }) => {
    const coach = await arrive(browser, 'coach', LOOK);
    const before = await rows(coach.page);
    await enter(coach);
    expect(await rows(coach.page)).toEqual(before);
    await coach.page.context().close();
  });
}
