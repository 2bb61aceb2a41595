import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse, CompletionListResponse, OverviewResponse } from '@valopolku/contracts';
import { EndService } from '../../areas/coaching/coaching-periods/process/end.service.js';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import { THOROUGH } from '../thorough.js';
import { aboutPlaces, answersOf, differences, everyReading } from './every-reading.js';
import { hiddenCase, MUNICIPALITIES, readableOf, type HiddenCase } from './hidden-case.js';

const LONG = 300_000;

/** A former coach has the ended period, and its completions stand in the coach's own figures: they may not tell where the person is. */
describeOnBothDatabases('a person under a safety prohibition whom another coaches now', (context) => {
  let world: CaseWorld;
  let hidden: HiddenCase;
  let former: TestClient;

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    const admin = await api.signedIn(await api.user(['admin']));
    expect((await admin.patch(`/users/${world.coach.userId}`, { version: 1, body: { municipalityCodes: [...MUNICIPALITIES] } })).status).toBe(200);
    former = await api.signedIn(world.coach);
    hidden = await hiddenCase(api, world, former);
    await api.get(EndService).endEarly(world.coach, hidden.periodId, undefined, { reason: 'moved', exit: { status: 'movedToJobSeeking', date: '2026-03-16' } });
    const next = await api.user(['coach'], { municipalityCodes: ['051'], fieldIds: [world.fieldId] });
    await world.refer({ traineeId: hidden.traineeId, trainee: undefined, coachId: next.userId });
    await world.inPhase('ended');
  });

  it('is nowhere for the former coach: no answer changes when the person is somewhere else', async () => {
    const readings = everyReading(context.api.app, readableOf(world, hidden, [hidden.periodId, hidden.traineeId, hidden.periodId])).filter((reading) => THOROUGH || aboutPlaces(reading));
    const before = await answersOf(former, readings);
    await hidden.moveTo(1);
    const after = await answersOf(former, readings);
    await hidden.moveTo(0);
    expect(differences(before, after)).toEqual([]);
  }, LONG);

  it('stands in the own figures without a place: no sum by place is more than its list', async () => {
    const overview = (await former.get<OverviewResponse>('/overview')).body;
    expect(overview.participants).toBeGreaterThan(1);
    for (const municipality of MUNICIPALITIES) {
      const cells = sum(overview, municipality);
      const list = (await former.get<CompletionListResponse>(`/completions?municipality=${municipality}`)).body;
      const narrowed = (await former.get<OverviewResponse>(`/overview?municipality=${municipality}`)).body;
      const people = (await former.get<CoachingPeriodListResponse>(`/coaching-periods?caseload=team&group=participants&municipality=${municipality}`)).body;
      expect([municipality, cells, sum(narrowed)]).toEqual([municipality, list.items.length, list.items.length]);
      expect([municipality, narrowed.participants]).toEqual([municipality, people.items.length]);
    }
  });

});

const sum = ({ completions }: OverviewResponse, code?: string): number =>
  completions.filter(({ municipality }) => code === undefined || municipality?.code === code).reduce((all, { count }) => all + count, 0);
