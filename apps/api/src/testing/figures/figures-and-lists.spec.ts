import { beforeAll, expect, it } from '@jest/globals';
import {
  finalReportFigures, myDayFigures, overviewFigures, periodFigures,
  type CoachingPeriodListResponse, type CoachingPeriodResponse, type FinalReportResponse, type LinkedFigure, type LinkedList, type MyDayResponse, type OverviewQuery, type OverviewResponse, type ProjectResponse,
} from '@valopolku/contracts';
import { environmentRequest } from '@valopolku/testing';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import { rounds } from '../thorough.js';
import { RandomPeople } from './random-people.js';

const PATHS: Readonly<Record<LinkedList, string>> = {
  coachingPeriods: '/coaching-periods', completions: '/completions', demonstrations: '/demonstrations', environments: '/environments', workLogs: '/work-logs',
};
const MINUTES = 60_000;
/** The 16th of July: four months after the cases were made, so that phases are late and news is not asked. */
const LATER = '2026-07-16T08:00:00.000Z';

interface Counted {
  rows: number;
  people: number;
}

/** Every figure of every screen and role equals the list that it opens: what the web's link asks is asked here of the API. */
describeOnBothDatabases('figures and the lists that they open', (context) => {
  let world: CaseWorld;
  let projectIds: string[];
  const clients: Record<string, TestClient> = {};
  let hidden = 0;
  const seen = { figures: 0, above: new Set<string>() };

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    const manager = await api.signedIn(world.manager);
    const project = async (name: string): Promise<string> =>
      (await manager.post<ProjectResponse>('/projects', { body: { name, startsOn: '2026-01-01', endsOn: '2028-12-31', municipalityCodes: ['684', '050'], planned: {} } })).body.id;
    projectIds = [await project('Valo'), await project('Kajo')];
    const near = { municipalityCodes: ['684', '050'], fieldIds: [world.fieldId] };
    const other = await api.user(['coach'], near);
    const [neighbour, deputy] = [await api.user(['coach'], near), await api.user(['coach'], near)];
    const staff = await api.user(['staff'], { environmentIds: [world.environmentId] });
    const both = await api.user(['coach', 'manager'], near);
    const coach = await api.signedIn(world.coach);
    const people = new RandomPeople(api, world, coach, { projectIds, otherCoachId: other.userId }, 'figures');
    await people.make(rounds(18, 60));
    hidden = people.hidden;
    await environments(coach, projectIds);
    api.clock.fix(LATER);
    const signedIn = { coach: world.coach, other, neighbour, deputy, manager: world.manager, staff, both };
    for (const [who, user] of Object.entries(signedIn)) clients[who] = await api.signedIn(user);
    await new RandomPeople(api, world, clients['coach'] as TestClient, { projectIds, otherCoachId: other.userId }, 'later').pauseSome(['2026-04-20', '2026-07-01', '2026-07-14']);
    await standsIn(clients['coach'] as TestClient, world.coach.userId, deputy.userId);
    // A page opened with a reason shows what is in no figure of the own people.
    for (const id of people.traineeIds) for (const who of ['neighbour', 'other', 'both']) await clients[who]?.post(`/trainees/${id}/openings`, { body: { reason: 'Sovittu yhteinen asia' } });
  }, 5 * MINUTES);

  async function environments(coach: TestClient, projects: readonly string[]): Promise<void> {
    for (const [number, projectId] of [...projects, null, ...projects].entries()) {
      const body = environmentRequest({ name: `Paikka ${number}`, projectId, municipalityCode: number % 2 === 0 ? '684' : '050' });
      const { id } = (await coach.post<{ id: string }>('/environments', { body })).body;
      const isMapped = number !== 1;
      await coach.post(`/environments/${id}/tasks`, { body: { name: 'Siivous', requirementIds: isMapped ? world.requirementIds : [] } });
      // A retired one is counted when it was mapped, and else not.
      const { version } = (await coach.get<{ version: number }>(`/environments/${id}`)).body;
      if (number < 2) expect((await coach.post(`/environments/${id}/retirement`, { version, body: {} })).status).toBe(200);
    }
  }

  async function standsIn(coach: TestClient, coachId: string, deputyId: string): Promise<void> {
    expect((await coach.post('/deputies', { body: { coachId, deputyId, startsOn: '2026-07-16', endsOn: '2026-07-30' } })).status).toBe(201);
  }

  /** All pages of the list, and what its head says. */
  async function counted(client: TestClient, { link: { list, query } }: LinkedFigure): Promise<Counted> {
    const items: { id: string; traineeId?: string }[] = [];
    const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    for (let cursor: string | null | undefined = null; cursor !== undefined; ) {
      const answer: { status: number; text: string; body: { items: typeof items; nextCursor?: string | null; total?: number; people?: number } } =
        await client.get(`${PATHS[list]}?${[...asked, 'limit=200', ...(cursor ? [`cursor=${encodeURIComponent(cursor)}`] : [])].join('&')}`);
      if (answer.status !== 200) throw new Error(`${list} ${JSON.stringify(query)}: ${answer.text}`);
      items.push(...answer.body.items);
      cursor = answer.body.nextCursor ?? undefined;
      const people = new Set(items.map((item) => item.traineeId)).size;
      if (cursor === undefined && list === 'coachingPeriods') expect({ total: answer.body.total, people: answer.body.people }).toEqual({ total: items.length, people });
    }
    return { rows: items.length, people: new Set(items.map((item) => item.traineeId)).size };
  }

  /** Figures that differ from their lists, each with both numbers. */
  async function differing(client: TestClient, figures: readonly LinkedFigure[], may: (figure: LinkedFigure, counted: Counted) => boolean = () => false): Promise<string[]> {
    const found: string[] = [];
    for (const figure of figures) {
      const list = await counted(client, figure);
      seen.figures += 1;
      if (figure.count > 0) seen.above.add(figure.id.split('.')[0] ?? '');
      if (list[figure.counts] !== figure.count && !may(figure, list)) found.push(`${figure.id}: ${figure.count}, list ${list[figure.counts]} ${JSON.stringify(figure.link.query)}`);
    }
    return found;
  }

  /** A list that is narrowed by a project leaves out people whose place is hidden from the caller, and its page says so. */
  const mayBeShorter = (figure: LinkedFigure, list: Counted): boolean => 'project' in figure.link.query && figure.link.list !== 'environments' && list[figure.counts] < figure.count && figure.count <= list[figure.counts] + hidden;

  it.each(['coach', 'other', 'neighbour', 'deputy', 'staff', 'both'])('of My day, for %s', async (who) => {
    const client = clients[who] as TestClient;
    const { body, status } = await client.get<MyDayResponse>('/my-day');
    expect(status).toBe(200);
    expect(await differing(client, myDayFigures(body))).toEqual([]);
  }, MINUTES);

  it.each(['coach', 'other', 'neighbour', 'deputy', 'manager', 'both'])('of the overview under each of its filters, for %s', async (who) => {
    const client = clients[who] as TestClient;
    const own = { field: world.fieldId };
    const filters: OverviewQuery[] = [{}, own, ...projectIds.map((project) => ({ project })), { municipality: '684' }, { municipality: '050', ...own }, { project: projectIds[0], municipality: '684' }];
    for (const filter of filters) {
      const asked = Object.entries(filter).map(([name, value]) => `${name}=${value}`).join('&');
      const { body } = await client.get<OverviewResponse>(`/overview?${asked}`);
      expect({ filter, differ: await differing(client, overviewFigures(body, filter), mayBeShorter) }).toEqual({ filter, differ: [] });
    }
  }, 3 * MINUTES);

  /** The report is one for everyone who prints it: under its municipalities stands nobody whose place is hidden, though a coach's list may hold the own. */
  const mayHoldOwn = (figure: LinkedFigure, list: Counted): boolean => mayBeShorter(figure, list) || ('municipality' in figure.link.query && list[figure.counts] > figure.count && list[figure.counts] <= figure.count + hidden);

  it.each(['manager', 'both'])('of the final report, for %s', async (who) => {
    const client = clients[who] as TestClient;
    for (const id of projectIds) {
      const { body } = await client.get<FinalReportResponse>(`/projects/${id}/final-report`);
      expect(await differing(client, finalReportFigures(body, id), who === 'both' ? mayHoldOwn : mayBeShorter)).toEqual([]);
    }
  }, MINUTES);

  it.each(['coach', 'neighbour', 'deputy', 'staff'])('of each page that opens, for %s', async (who) => {
    const client = clients[who] as TestClient;
    const { items } = (await client.get<CoachingPeriodListResponse>('/coaching-periods?limit=200')).body;
    for (const { id } of items.filter(({ access }) => access === 'own').slice(0, rounds(6, 60))) {
      const { body } = await client.get<CoachingPeriodResponse>(`/coaching-periods/${id}`);
      const figures = periodFigures(body);
      expect({ id, differ: await differing(client, [...figures.slice(0, 1), ...figures.slice(1).slice(0, 2)]) }).toEqual({ id, differ: [] });
    }
  }, MINUTES);

  it('were of something', () => {
    process.stdout.write(`figures on ${context.dialect}: ${seen.figures} held against their lists\n`);
    const all = ['toConfirm', 'news', 'late', 'demonstrations', 'referrals', 'participants', 'women', 'positivePath', 'degreeParts', 'environments', 'phase', 'exit', 'completions', 'education', 'field', 'qualification', 'diary', 'evidence'];
    expect(all.filter((id) => !seen.above.has(id))).toEqual([]);
  });
});
