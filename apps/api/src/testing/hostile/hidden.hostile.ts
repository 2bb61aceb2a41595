import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse, CompletionListResponse, EnvironmentListResponse, OverviewResponse } from '@valopolku/contracts';
import { Random } from '../../demo/shared/random.js';
import { aPerson, CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { hiddenCase, MUNICIPALITIES, type HiddenCase } from '../privacy/hidden-case.js';
import type { TestClient } from '../test-client.js';
import { tried } from '../tried.js';

const PAIRS = 150;
/** A busy machine; the number of questions is bounded. */
const LONG = 170_000;

type Filters = Readonly<Record<string, string>>;
const query = (filters: Filters): string => new URLSearchParams(filters).toString();

/** Differences of two counts: with and without a filter, a count and its list, one place and another, before and after a move. */
describeOnBothDatabases('differencing of counts by outsiders', (context) => {
  let world: CaseWorld;
  let hidden: HiddenCase;
  let projectId: string;
  const clients: Record<string, TestClient> = {};

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    const manager = await api.signedIn(world.manager);
    const project = { name: 'Valo', startsOn: '2026-01-01', endsOn: '2028-12-31', municipalityCodes: ['684'], planned: {} };
    projectId = (await manager.post<{ id: string }>('/projects', { body: project })).body.id;
    hidden = await hiddenCase(api, world, await api.signedIn(world.coach));
    const random = new Random('a data set outside the team');
    for (let person = 0; person < 8; person += 1) {
      const phase = random.pick(['referred', 'onboarding', 'skillBuilding', 'ended'] as const);
      const content = { projectId: random.chance(0.5) ? projectId : null, municipalityCode: random.pick(MUNICIPALITIES) };
      await world.inPhase(phase, { ...content, trainee: aPerson({ safetyProhibition: random.chance(0.3), lastName: `Henkilö${'abcdefgh'[person] ?? ''}` }) });
    }
    const near = { municipalityCodes: [...MUNICIPALITIES], fieldIds: [world.fieldId] };
    clients.manager = manager;
    clients.neighbour = await api.signedIn(await api.user(['coach'], near));
    clients.opener = await api.signedIn(await api.user(['coach'], near));
    await clients.opener.post(`/trainees/${hidden.traineeId}/openings`, { body: { reason: 'Sijaistan tänään' } });
  }, LONG);

  /** Every count that a filter narrows, and how many its list holds. */
  const counts = async (client: TestClient, filters: Filters): Promise<Record<string, number>> => {
    const periods = (await client.get<CoachingPeriodListResponse>(`/coaching-periods?${query({ ...filters, limit: '200' })}`)).body;
    const completions = (await client.get<CompletionListResponse>(`/completions?${query({ ...filters, limit: '200' })}`)).body;
    const overview = (await client.get<OverviewResponse>(`/overview?${query(filters)}`)).body;
    const environments = (await client.get<EnvironmentListResponse>(`/environments?${query(filters['municipality'] ? { municipality: filters['municipality'] } : {})}`)).body;
    return {
      periods: periods.items.length, total: periods.total, completions: completions.items.length, degreeParts: overview.completions.reduce((sum, { count }) => sum + count, 0),
      phases: overview.phases.reduce((sum, { count }) => sum + count, 0), participants: overview.participants, inUse: overview.environmentsInUse,
      minutes: overview.hours.reduce((sum, { minutes }) => sum + minutes, 0), placed: environments.items.reduce((sum, { placedNow }) => sum + (placedNow ?? 0), 0),
    };
  };

  it(`tell nothing of where someone is, over ${PAIRS} pairs of filters`, async () => {
    const random = new Random('pairs of filters');
    const pick = (): Filters => ({
      ...(random.chance(0.6) && { municipality: random.pick(MUNICIPALITIES) }), ...(random.chance(0.4) && { project: projectId }), ...(random.chance(0.4) && { field: world.fieldId }),
    });
    const asked = Array.from({ length: PAIRS }, () => ({ who: random.pick(Object.keys(clients)), one: pick(), other: pick() }));
    const answers = new Map<string, Record<string, number>>();
    const ask = async (who: string, filters: Filters): Promise<Record<string, number>> => {
      const key = `${who} ${query(filters)}`;
      const known = answers.get(key) ?? (await counts(clients[who] as TestClient, filters));
      answers.set(key, known);
      return known;
    };
    const difference = async ({ who, one, other }: (typeof asked)[number]): Promise<Record<string, number>> => {
      const [a, b] = [await ask(who, one), await ask(who, other)];
      return Object.fromEntries(Object.entries(a).map(([name, count]) => [name, count - (b[name] ?? 0)]));
    };
    const before = [];
    for (const pair of asked) before.push(await difference(pair));
    for (const [key, { periods, total, completions, degreeParts }] of answers) {
      expect([key, periods]).toEqual([key, total]);
      // A manager's figure of completions is as many as the list that it opens.
      if (key.startsWith('manager')) expect([key, degreeParts]).toEqual([key, completions]);
    }
    await hidden.moveTo(1);
    answers.clear();
    const after = [];
    for (const pair of asked) after.push(await difference(pair));
    await hidden.moveTo(0);
    tried('differencing', `${PAIRS} pairs of filters by ${Object.keys(clients).length} outsiders, before and after a move of a hidden person`);
    expect(after).toEqual(before);
  }, LONG);

  it('a coach who is near has no figures of the neighbours, whatever is asked', async () => {
    for (const filters of [{}, { municipality: '684' }, { project: projectId }, { field: world.fieldId }] as Filters[]) {
      const { participants, phases, degreeParts, minutes, inUse } = await counts(clients.neighbour as TestClient, filters);
      expect({ filters, told: [participants, phases, degreeParts, minutes, inUse] }).toEqual({ filters, told: [0, 0, 0, 0, 0] });
    }
  }, LONG);
});
