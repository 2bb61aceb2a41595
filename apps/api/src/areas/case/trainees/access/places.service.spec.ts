import { afterEach, beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse, KnownPlace, Reference } from '@valopolku/contracts';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { TEST_NOW } from '../../../../testing/test-app.js';
import type { TestUser } from '../../../../testing/test-users.js';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { CasesService, type CaseRow } from './cases.service.js';
import { Places, PlacesService } from './places.service.js';

const PLACE: Reference = { id: '01950000-0000-7000-8000-00000000beef', name: 'Pesula' };

it('no place is an answer without the guard', () => {
  // @ts-expect-error a row's own place is no KnownPlace
  const raw: KnownPlace<Reference> = PLACE;
  // @ts-expect-error nor is a municipality's code or an address
  const address: KnownPlace<string> = 'Koulukatu 1';
  const guarded = new Places([{ all: true, environmentIds: [] }]).environment(PLACE);
  expect([raw, address, guarded]).toEqual([PLACE, 'Koulukatu 1', PLACE]);
});

it('a case that knows all tells all, one that knows an environment tells that, none tells none', () => {
  const all = new Places([{ all: false, environmentIds: [] }, { all: true, environmentIds: [] }]);
  const one = new Places([{ all: false, environmentIds: [PLACE.id] }]);
  const none = new Places([]);
  expect([all, one, none].map((places) => [places.areKnown, places.tell('684'), places.environment(PLACE)?.id ?? null, places.environment({ ...PLACE, id: 'other' })?.id ?? null])).toEqual([
    [true, '684', PLACE.id, 'other'], [false, null, PLACE.id, null], [false, null, null, null],
  ]);
  expect(all.tell(null)).toBeNull();
});

describeOnBothDatabases('the guard of places', (context) => {
  let world: CaseWorld;
  let periods: CoachingPeriodResponse[];
  const users: Record<string, TestUser> = {};

  beforeAll(async () => {
    const { api } = context;
    world = await CaseWorld.make(api);
    const hidden = { trainee: aPerson({ safetyProhibition: true }) };
    periods = [await world.inPhase('skillBuilding'), await world.inPhase('skillBuilding', hidden), await world.refer({ ...hidden, coachId: null }), await world.refer(hidden)];
    const next = await api.user(['coach']);
    const former = await world.inPhase('ended', hidden);
    await world.refer({ traineeId: former.traineeId, trainee: undefined, coachId: next.userId });
    users.next = next;
    const near = { municipalityCodes: ['684'], fieldIds: [world.fieldId] };
    users.coach = world.coach;
    users.deputy = await api.user(['coach'], { deputisesFor: [world.coach.userId] });
    users.neighbour = await api.user(['coach'], near);
    users.manager = world.manager;
    users.staff = await api.user(['staff'], { environmentIds: [world.environmentId] });
    users['staff who coaches near'] = await api.user(['coach', 'staff'], { ...near, environmentIds: [world.environmentId] });
    users['coach who is staff'] = { ...world.coach, roles: ['coach', 'staff'], environmentIds: [world.environmentId] };
    users['coach who is staff nowhere'] = { ...world.coach, roles: ['coach', 'staff'], environmentIds: [] };
    users.person = await api.user(['trainee'], { traineeId: periods[1]?.traineeId ?? null });
    users.admin = await api.user(['admin']);
  });

  afterEach(() => context.api.clock.fix(TEST_NOW));

  it.each([['while work goes on', TEST_NOW], ['long after', '2026-10-01T08:00:00.000Z']])('says the same in SQL as the domain does, for every case that the user sees: %s', async (_, now) => {
    context.api.clock.fix(now);
    const [cases, places, database] = [context.api.get(CasesService), context.api.get(PlacesService), context.api.get(Database)];
    const [here, elsewhere] = [world.environmentId, PLACE.id];
    for (const [who, user] of Object.entries(users)) {
      const rows = await database.rows<CaseRow & { known: number; here: number; elsewhere: number }>(sql`SELECT ${cases.columns}, ${places.proof(user, 'p')} AS known,
          ${places.proof(user, 'p', sql`${here}`)} AS here, ${places.proof(user, 'p', sql`${elsewhere}`)} AS elsewhere
        FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id ${cases.joins(user)} WHERE ${cases.where(user, 'coachingPeriod.list', 'p')} ORDER BY p.id`);
      const told = rows.map((row) => [row.id, row.known === 1, row.here === 1, row.elsewhere === 1]);
      const expected = rows.map((row) => {
        const known = places.of(user, cases.of(user, row));
        return [row.id, known.areKnown, known.environment({ ...PLACE, id: here }) !== null, known.environment({ ...PLACE, id: elsewhere }) !== null];
      });
      expect({ who, told }).toEqual({ who, told: expected });
    }
    const listed = await database.rows<{ id: string }>(sql`SELECT p.id FROM coaching_period p WHERE ${places.known(world.manager, 'p')}`);
    expect(listed.map(({ id }) => id)).toEqual([periods[0]?.id]);
  });
});
