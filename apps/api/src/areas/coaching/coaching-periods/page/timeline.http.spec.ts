import { beforeAll, expect, it } from '@jest/globals';
import type { TimelineResponse } from '@valopolku/contracts';
import { CaseWorld } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';

describeOnBothDatabases('the timeline over http', (context) => {
  let world: CaseWorld;
  let coach: TestClient;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    coach = await context.api.signedIn(world.coach);
  });

  it('tells the timeline, newest first', async () => {
    const { id } = await world.inPhase('skillBuilding');
    const { items } = (await coach.get<TimelineResponse>(`/coaching-periods/${id}/timeline`)).body;
    expect(items[0]).toMatchObject({ kind: 'coachingPeriod.advanced', date: '2026-03-16', params: { from: 'onboarding', to: 'skillBuilding' }, by: world.coach.name });
    expect(items.at(-1)).toMatchObject({ kind: 'coachingPeriod.referred', date: '2026-03-02' });
    const page = (await coach.get<TimelineResponse>(`/coaching-periods/${id}/timeline?limit=3`)).body;
    const rest = (await coach.get<TimelineResponse>(`/coaching-periods/${id}/timeline?limit=200&cursor=${page.nextCursor}`)).body;
    expect([...page.items, ...rest.items].map((item) => item.id)).toEqual(items.map((item) => item.id));
  });

  it('tells it by the day on which each thing happened, not by when it was written down', async () => {
    const { id, version } = await world.inPhase('skillBuilding');
    expect((await coach.post(`/coaching-periods/${id}/contacts`, { version, body: { date: '2026-03-04', kind: 'phone', outcome: 'reached' } })).status).toBe(200);
    const { items } = (await coach.get<TimelineResponse>(`/coaching-periods/${id}/timeline`)).body;
    const days = items.map(({ date, at }) => date ?? at.slice(0, 10));
    expect(days).toEqual([...days].sort().reverse());
    expect(items.at(-3)).toMatchObject({ kind: 'coachingPeriod.contacted', date: '2026-03-04' });
    const paged: string[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; ) {
      const page: TimelineResponse = (await coach.get<TimelineResponse>(`/coaching-periods/${id}/timeline?limit=2${cursor ? `&cursor=${cursor}` : ''}`)).body;
      paged.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(items.map((item) => item.id));
  });
}, { sql: 'differs' });
