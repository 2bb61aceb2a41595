import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodListResponse } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import type { TestClient } from '../../../../testing/test-client.js';
import { sql } from '../../../../platform/database/sql.js';

/** What the row of an outline leaves empty is told by no filter, no order and no cursor. */
describeOnBothDatabases('people of other coaches in the list', (context) => {
  let world: CaseWorld;
  let neighbour: TestClient;
  let projectId: string;

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    const body = { name: 'Valo', startsOn: '2025-01-01', endsOn: '2028-12-31', municipalityCodes: ['684'], planned: {} };
    projectId = (await (await api.signedIn(world.manager)).post<{ id: string }>('/projects', { body })).body.id;
    const late = await world.refer({ projectId, trainee: aPerson({ lastName: 'Myöhässä' }), referral: { source: 'self', date: '2025-12-01' } });
    await world.start(late.id, '2026-01-05');
    await world.refer({ projectId, trainee: aPerson({ lastName: 'Uusi' }) });
    await world.refer({ projectId, coachId: null, trainee: aPerson({ lastName: 'Vapaa' }) });
    neighbour = await api.signedIn(await api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [world.fieldId] }));
  });

  const list = async (query: string): Promise<CoachingPeriodListResponse> => {
    const { status, body } = await neighbour.get<CoachingPeriodListResponse>(`/coaching-periods?${query}`);
    expect(status).toBe(200);
    return body;
  };
  const names = ({ items }: CoachingPeriodListResponse): string[] => items.map((item) => item.name.split(' ')[1] ?? '');

  it.each(['waiting=late', 'waiting=newsNotAsked', 'waiting=readyToDemonstrate', 'waiting=newReferral', 'municipality=684', 'project=', 'field='])('are found by no %s', async (query) => {
    const filter = query === 'project=' ? query + projectId : query === 'field=' ? query + world.fieldId : query;
    const found = await list(filter);
    expect(names(found).filter((name) => name !== 'Vapaa')).toEqual([]);
    expect(found.total).toBe(found.items.length);
  });

  it('stand after the own ones in an order that tells nothing, also in the cursor', async () => {
    const before = await list('');
    expect([names(before)[0], [...names(before)].sort(), before.total]).toEqual(['Vapaa', ['Myöhässä', 'Uusi', 'Vapaa'], 3]);
    const seen: string[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; ) {
      const page: CoachingPeriodListResponse = await list(`limit=1${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...names(page));
      cursor = page.nextCursor;
      const text = Buffer.from(cursor ?? '', 'base64url').toString();
      if (cursor && page.items[0]?.access === 'reason') expect(text).toContain('9999-12-31');
    }
    expect(seen).toEqual(names(before));
    const rows = await context.api.database.rows<{ urgent_on: string }>(sql`SELECT urgent_on FROM coaching_period WHERE phase = 'onboarding'`);
    expect(rows[0]?.urgent_on).not.toBe('9999-12-31');
  });

  it('stand last where the order is by what they hide, and by name and phase among the others', async () => {
    expect((await list('sort=name')).items.map(({ name }) => name.split(' ')[1])).toEqual(['Myöhässä', 'Uusi', 'Vapaa']);
    expect((await list('sort=phase')).items.map(({ phase }) => phase)).toEqual(['referred', 'referred', 'onboarding']);
    for (const sort of ['end', 'lastContact']) {
      const sorted = await list(`sort=${sort}`);
      if (sort === 'lastContact') expect(names(sorted)[0]).toBe('Vapaa');
      expect(sorted.items.filter(({ access }) => access === 'reason').map(({ plannedEnd, lastContactOn }) => [plannedEnd, lastContactOn])).toEqual([[null, null], [null, null]]);
      const text = Buffer.from((await list(`sort=${sort}&limit=2`)).nextCursor ?? '', 'base64url').toString();
      expect(text).toContain('9999-12-31');
    }
  });
});
