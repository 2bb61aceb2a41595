import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { FactsCheck } from '../areas/insight/facts/facts-check.service.js';
import { DEMO_SIGN_IN } from '../platform/demo/demo-sign-in.js';
import { DemoMaker } from '../platform/demo/demo-maker.js';
import { sql, type Sql } from '../platform/database/sql.js';
import { describeOnBothDatabases, type TestContext } from '../testing/describe-on-both-databases.js';
import { PUBLISHED } from './published/published-figures.js';
import { CELLS, ENVIRONMENTS, EXITS, INCOMPLETE, LOGS, PEOPLE, QUALIFICATIONS, WHOLE, type Log, type Person } from './testing/recount.js';

const RANK = { guided: 0, partly: 1, independent: 2 };
const share = (count: number, percent: number) => ({ count, percent });

const PUBLISHED_REPORT = {
  participants: {
    total: share(77, 100), women: share(51, 66.2), under30: share(29, 37.7), unemployedOver12Months: share(49, 63.6),
    education: { basic: share(35, 45.5), generalUpperSecondary: share(0, 0), vocational: share(40, 51.9), higher: share(2, 2.6) },
  },
  exits: [
    { status: 'studying', ...share(12, 15.6) },
    { status: 'work', ...share(23, 29.9), parts: { working: share(14, 18.2), paySubsidisedWork: share(9, 11.7) } },
    { status: 'unemployedJobseeker', ...share(29, 37.7) },
    { status: 'movedToJobSeeking', ...share(12, 15.6) },
    { status: 'outsideWorkingLife', ...share(1, 1.3) },
  ],
  positivePath: share(35, 45.5),
  environments: { total: 42 },
  degreeParts: {
    total: 135,
    byFieldAndMunicipality: [
      ['cleaning', 'Eura', 13], ['cleaning', 'Eurajoki', 35], ['cleaning', 'Rauma', 76], ['property', 'Eura', 5], ['property', 'Eurajoki', 2], ['property', 'Rauma', 4],
    ].map(([code, fi, count]) => ({ field: { code }, municipality: { name: { fi } }, count })),
    byQualification: [['381113', 62], ['384114', 33], ['384103', 16], ['351204', 11], ['354203', 3], ['000000', 10]].map(([code, count]) => ({ qualification: { code }, count })),
  },
  qualificationsCompleted: { people: 8 },
  reconciliation: [
    { check: 'itemisedDegreeParts', left: 125, right: 135, difference: 10, explanation: 'notItemised' },
    { check: 'fieldByQualification.cleaning', left: 111, right: 124, difference: 13, explanation: 'completedInAnotherField' },
    { check: 'fieldByQualification.property', left: 14, right: 11, difference: 3, explanation: 'completedInAnotherField' },
    { check: 'printed.exits.work.percent', left: 29.9, right: 29.8, difference: 0.1, explanation: 'printedOtherwise' },
  ],
};

/** The figures again, as the filters of the list that opens behind each. */
const PEOPLE_BEHIND = {
  'group=participants': 77, 'group=women': 51, 'group=under30': 29, 'group=unemployedOver12Months': 49,
  'education=basic': 35, 'education=vocational': 40, 'education=higher': 2,
  'exitStatus=studying': 12, 'exitStatus=work': 23, 'exitStatus=unemployedJobseeker': 29, 'exitStatus=movedToJobSeeking': 12,
  'exitStatus=outsideWorkingLife': 1, 'exitStatus=positivePath': 35,
};

/** What the first database gave; the second must give the same. */
let fingerprint: string | undefined;

const rowsOf = <T>(context: TestContext, query: Sql): Promise<T[]> => context.api.database.rows<T>(query);
const tableOf = (rows: readonly Record<string, string | number>[]): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [Object.values(row).slice(0, -1).join(' '), Number(Object.values(row).at(-1))]));

describeOnBothDatabases('demo', (context) => {
  beforeAll(async () => {
    await context.api.get(DemoMaker).make(() => undefined);
  }, 300_000);

  it('has the published people, counted from the rows', async () => {
    const people = await rowsOf<Person>(context, PEOPLE);
    const count = (test: (person: Person) => boolean): number => people.filter(test).length;
    // Thirty years later the person is thirty: under 30 when that day is after the start.
    const turnsThirty = (person: Person): string => `${Number(person.birth_date.slice(0, 4)) + 30}${person.birth_date.slice(4)}`;
    expect({
      total: people.length,
      women: count((person) => person.gender === 'female'),
      under30: count((person) => turnsThirty(person) > person.started_on),
      long: count((person) => person.labour_market_status === 'unemployed' && (person.months_unemployed ?? 0) > 12),
      basic: count((person) => person.education === 'basic' || person.education === 'basicNotCompleted'),
      vocational: count((person) => person.education === 'vocational'),
      higher: count((person) => person.education === 'higher'),
    }).toEqual({ total: 77, women: 51, under30: 29, long: 49, basic: 35, vocational: 40, higher: 2 });
    expect(tableOf(await rowsOf(context, EXITS))).toEqual({
      studying: 12, working: 14, paySubsidisedWork: 9, unemployedJobseeker: 29, movedToJobSeeking: 12, outsideWorkingLife: 1,
    });
  });

  it('has the published degree parts, whole qualifications and environments, counted from the rows', async () => {
    expect(tableOf(await rowsOf(context, CELLS))).toEqual({
      'cleaning 050': 13, 'cleaning 051': 35, 'cleaning 684': 76, 'property 050': 5, 'property 051': 2, 'property 684': 4,
    });
    expect(tableOf(await rowsOf(context, QUALIFICATIONS))).toEqual({ 381113: 62, 384114: 33, 384103: 16, 354203: 3, 351204: 11, '000000': 10 });
    const [whole] = await rowsOf<{ n: number }>(context, WHOLE);
    expect(whole?.n).toBe(8);
    expect(await rowsOf(context, INCOMPLETE)).toEqual([]);
    const kinds = await rowsOf<{ kind: string; n: number }>(context, ENVIRONMENTS);
    expect(kinds.reduce((sum, row) => sum + row.n, 0)).toBe(42);
    expect(kinds.find((row) => row.kind === 'municipalSite')?.n).toBeGreaterThan(21);
  });

  it('has a plausible diary of at least 6000 days', async () => {
    const logs = await rowsOf<Log>(context, LOGS);
    expect(logs.length).toBeGreaterThanOrEqual(6000);
    for (const log of logs) {
      expect({ placed: log.placed, paused: log.paused, foreign: log.foreign_tasks }).toEqual({ placed: 1, paused: 0, foreign: 0 });
      expect([0, 6]).not.toContain(new Date(`${log.date}T00:00:00Z`).getUTCDay());
      expect(log.date >= PUBLISHED.startsOn && log.date <= PUBLISHED.endsOn && log.date >= log.startedOn && log.date <= log.endedOn).toBe(true);
      expect(log.tasks > 0 || log.activity !== null).toBe(true);
    }
    for (const period of new Set(logs.map((log) => log.period))) {
      const ranks = logs.filter((log) => log.period === period && log.tasks > 0).map((log) => RANK[log.independence]);
      const third = Math.floor(ranks.length / 3);
      const sum = (list: readonly number[]): number => list.reduce((total, rank) => total + rank, 0);
      expect(sum(ranks.slice(-third))).toBeGreaterThan(sum(ranks.slice(0, third)));
    }
  });

  it('answers the final report as published, and says what does not add up', async () => {
    const client = await context.api.anonymous().signIn({ email: 'esimies@demo.invalid', password: 'valopolku-demo' });
    const { body: projects } = await client.get<{ items: { id: string }[] }>('/projects?q=satakunnan');
    const { body, status } = await client.get(`/projects/${projects.items[0]?.id}/final-report`);
    expect(status).toBe(200);
    expect(body).toMatchObject(PUBLISHED_REPORT);
  });

  it('opens, behind each figure of the report, a list of as many people', async () => {
    const client = await context.api.anonymous().signIn({ email: 'esimies@demo.invalid', password: 'valopolku-demo' });
    const { body: projects } = await client.get<{ items: { id: string }[] }>('/projects?q=satakunnan');
    const total = async (query: string): Promise<number> => (await client.get<{ total: number }>(`/coaching-periods?project=${projects.items[0]?.id}&${query}`)).body.total;
    const found = await Promise.all(Object.keys(PEOPLE_BEHIND).map(async (query) => [query, await total(query)] as const));
    expect(Object.fromEntries(found)).toEqual(PEOPLE_BEHIND);
    const { body: completions } = await client.get<{ items: unknown[] }>(`/completions?project=${projects.items[0]?.id}&limit=200`);
    expect(completions.items).toHaveLength(135);
  });

  it('has a running project in which every screen has something to show', async () => {
    const client = await context.api.anonymous().signIn({ email: 'valmentaja@demo.invalid', password: 'valopolku-demo' });
    const count = async (query: string): Promise<number> => (await client.get<{ items: unknown[] }>(`/coaching-periods?status=open&limit=200&${query}`)).body.items.length;
    const me = (await client.get<{ userId: string }>('/session')).body.userId;
    for (const phase of ['referred', 'onboarding', 'skillBuilding', 'demonstration']) expect(await count(`coach=${me}&phase=${phase}`)).toBeGreaterThanOrEqual(2);
    expect(await count('')).toBeGreaterThanOrEqual(12);
    for (const waiting of ['late', 'newsNotAsked', 'newReferral', 'readyToDemonstrate']) expect({ waiting, some: (await count(`waiting=${waiting}`)) > 0 }).toEqual({ waiting, some: true });
    const { body: people } = await client.get<{ items: { tasks: unknown[] }[] }>('/loggable-people');
    expect(people.items.filter((person) => person.tasks.length > 0).length).toBeGreaterThanOrEqual(3);
    const { body: demonstrations } = await client.get<{ items: { missing: string[] }[] }>('/demonstrations?when=ahead');
    expect(demonstrations.items.some((one) => one.missing.includes('providerAssessor'))).toBe(true);
    const { body: waiting } = await client.get<{ items: unknown[] }>('/work-logs?confirmed=no');
    expect(waiting.items).toHaveLength(3);
  });

  it('names its seven accounts before sign-in, and none that somebody made since', async () => {
    const admin = await context.api.anonymous().signIn({ email: 'yllapito@demo.invalid', password: 'valopolku-demo' });
    const made = await admin.post('/users', { body: { name: 'Uusi Käyttäjä', email: 'uusi@demo.invalid', password: 'kolme pitkää sanaa', roles: ['coach'], language: 'fi', municipalityCodes: [], fieldIds: [], environmentIds: [] } });
    expect(made.status).toBe(201);
    const named = await context.api.database.rows<{ email: string }>(sql`SELECT email FROM app_user WHERE ${DEMO_SIGN_IN}`);
    expect(named.map(({ email }) => email.split('@')[0]).sort()).toEqual(['esimies', 'ohjaaja', 'valmentaja', 'valmentaja2', 'valmentaja3', 'valmentautuja', 'yllapito']);
  });

  it.each(['valmentaja', 'valmentaja2', 'valmentaja3', 'ohjaaja', 'esimies', 'yllapito', 'valmentautuja'])('signs in as %s@demo.invalid', async (name) => {
    await context.api.anonymous().signIn({ email: `${name}@demo.invalid`, password: 'valopolku-demo' });
  });

  it('keeps facts as they would be counted, and is the same on every database', async () => {
    expect(await context.api.get(FactsCheck).verify()).toEqual([]);
    const rows = await rowsOf(context, sql`SELECT id, first_name, last_name FROM trainee ORDER BY id`);
    const logs = await rowsOf(context, sql`SELECT id, date, minutes FROM work_log ORDER BY id`);
    const found = createHash('sha256').update(JSON.stringify([rows, logs])).digest('hex');
    fingerprint ??= found;
    expect(found).toBe(fingerprint);
  });
});
