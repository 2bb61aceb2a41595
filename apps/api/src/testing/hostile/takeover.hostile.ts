import { beforeAll, expect, it } from '@jest/globals';
import { Random } from '../../demo/shared/random.js';
import { sql } from '../../platform/database/sql.js';
import { CaseWorld, aPerson } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import type { TestClient } from '../test-client.js';
import { OTHER_ORGANISATION, type TestUser } from '../test-users.js';
import { rounds } from '../thorough.js';
import { tried } from '../tried.js';

const MINUTES = 60_000;

interface Caller {
  name: string;
  user: TestUser;
  client: TestClient;
}

interface Kept {
  id: string;
  version: number;
  trainee_id: string;
  coach_id: string | null;
  phase: string;
  municipality_code: string;
  field_id: string;
  project_id: string | null;
}

/** Who may make another user the coach of a case that has this one, said once more and in other words than the domain's. */
const MAY_HAND_OVER: Readonly<Record<string, (kept: Kept, caller: Caller) => boolean>> = {
  coach: (kept, { user }) => kept.coach_id === user.userId,
  near: (kept, { user }) => kept.coach_id === user.userId,
  far: (kept, { user }) => kept.coach_id === user.userId,
  managerAndStaff: () => true,
  manager: () => true,
};

/** Users of every kind throw random bodies at random cases; whoever is responsible changes only as it may, and never in silence. */
describeOnBothDatabases('taking what is not one’s own', (context) => {
  let world: CaseWorld;
  const callers: Caller[] = [];
  const count = new Map<string, number>();
  const random = new Random(`takeover on ${context.dialect}`);

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    const near = { municipalityCodes: ['684'], fieldIds: [world.fieldId] };
    const other = { organisationId: OTHER_ORGANISATION, ...near };
    const users: Record<string, TestUser> = {
      coach: world.coach, near: await context.api.user(['coach'], near), far: await context.api.user(['coach'], { municipalityCodes: ['050'], fieldIds: [world.fieldId] }),
      admin: await context.api.user(['admin'], near), adminAndStaff: await context.api.user(['admin', 'staff'], { environmentIds: [world.environmentId] }),
      staff: await context.api.user(['staff'], { environmentIds: [world.environmentId], ...near }), manager: world.manager, managerAndStaff: await context.api.user(['manager', 'staff'], near),
      stranger: await context.api.user(['coach', 'manager'], other), strangerAdmin: await context.api.user(['admin'], other),
    };
    for (const [name, user] of Object.entries(users)) callers.push({ name, user, client: await context.api.signedIn(user) });
    for (const safetyProhibition of [false, true]) {
      await world.refer({ trainee: aPerson({ safetyProhibition }) });
      await world.refer({ trainee: aPerson({ safetyProhibition }), coachId: null });
      await world.inPhase('onboarding', { trainee: aPerson({ safetyProhibition }) });
      await world.inPhase('skillBuilding', { trainee: aPerson({ safetyProhibition }) });
      await world.inPhase('ended', { trainee: aPerson({ safetyProhibition }) });
    }
  }, 3 * MINUTES);

  const cases = async (): Promise<Kept[]> => context.api.database.rows<Kept>(sql`SELECT id, version, trainee_id, coach_id, phase, municipality_code, field_id, project_id FROM coaching_period ORDER BY id`);
  const coaches = (): TestUser[] => callers.filter(({ user }) => user.roles.includes('coach')).map(({ user }) => user);
  const sometimes = <T>(value: T): T | undefined => (random.whole(0, 1) === 0 ? value : undefined);

  /** A body with any of the fields that make somebody responsible, as often oneself as somebody else. */
  function body({ user }: Caller): Record<string, unknown> {
    const rarely = <T>(value: T): T | undefined => (random.chance(0.15) ? value : undefined);
    return {
      coachId: random.chance(0.8) ? (random.chance(0.4) ? user.userId : random.pick(coaches()).userId) : undefined,
      reason: random.chance(0.6) ? 'Sijaistan häntä' : sometimes(random.pick(['   ', 'x', ''])),
      municipalityCode: rarely(random.pick(['684', '050', '051'])), fieldId: rarely(world.fieldId), projectId: rarely(null),
    };
  }

  async function attack(caller: Caller, kept: Kept): Promise<void> {
    const { client, user } = caller;
    const path = `/coaching-periods/${kept.id}`;
    const ways: Record<string, () => Promise<{ status: number }>> = {
      change: () => client.patch(path, { version: kept.version, body: body(caller) }),
      changeAfterOpening: async () => {
        await client.post(`/trainees/${kept.trainee_id}/openings`, { body: { reason: 'Sijaistan tänään' } });
        return client.patch(path, { version: kept.version, body: body(caller) });
      },
      start: () => client.post(`${path}/start`, { version: kept.version, body: { startsOn: '2026-03-09', coachId: user.userId, reason: sometimes('Aloitan hänen kanssaan') } }),
      refer: () => client.post('/coaching-periods', { body: world.referral({ trainee: null, traineeId: kept.trainee_id, coachId: user.userId }) }),
      deputy: () => client.post('/deputies', { body: { coachId: kept.coach_id ?? world.coach.userId, deputyId: user.userId, startsOn: '2026-03-16', endsOn: '2026-03-20' } }),
    };
    const [name, way] = random.pick(Object.entries(ways));
    const { status } = await way();
    expect(status).toBeLessThan(500);
    const key = `${caller.name} ${name}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }

  it('is tried by everyone on everything, and done by those who may', async () => {
    let handedOver = 0;
    for (let round = 0; round < rounds(50, 400); round += 1) {
      const before = await cases();
      const [caller, kept] = [random.pick(callers), random.pick(before)];
      await attack(caller, kept);
      const after = new Map((await cases()).map((one) => [one.id, one]));
      for (const one of before) {
        const now = after.get(one.id);
        const what = `round ${round}: ${caller.name} on ${one.id}`;
        const isNear = caller.user.municipalityCodes.includes(one.municipality_code) && caller.user.fieldIds.includes(one.field_id);
        const isOwn = caller.user.roles.includes('coach') && (one.coach_id === caller.user.userId || (one.coach_id === null && isNear && caller.user.organisationId === world.coach.organisationId));
        if (now?.coach_id !== one.coach_id && one.coach_id !== null) {
          handedOver += 1;
          expect([what, MAY_HAND_OVER[caller.name]?.(one, caller)]).toEqual([what, true]);
          await expectTold(one, now?.coach_id ?? '', caller.user);
        }
        if (now?.coach_id !== one.coach_id && one.coach_id === null) expect([what, isOwn || caller.user.roles.includes('manager')]).toEqual([what, true]);
        const moved = now?.municipality_code !== one.municipality_code || now.field_id !== one.field_id || now.project_id !== one.project_id;
        if (moved) expect([what, isOwn]).toEqual([what, true]);
      }
    }
    expect(handedOver).toBeGreaterThan(0);
    const deputies = await context.api.database.rows<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM deputy`);
    expect(deputies).toEqual([{ n: 0 }]);
    tried(`taking what is not one’s own on ${context.dialect}`, `${[...count.values()].reduce((sum, n) => sum + n, 0)} tries of ${count.size} kinds, ${handedOver} hand-overs, all by those who may, with a reason and told`);
  }, 3 * MINUTES);

  /** The row with its reason, both coaches but the doer, and the event. */
  async function expectTold({ id, coach_id: from, trainee_id: traineeId }: Kept, to: string, doer: TestUser): Promise<void> {
    const { database } = context.api;
    const row = await database.firstRow<{ id: string; reason: string; changed_by: string }>(sql`SELECT id, reason, changed_by FROM hand_over
      WHERE coaching_period_id = ${id} AND from_coach_id = ${from} AND to_coach_id = ${to} ORDER BY id DESC LIMIT 1`);
    expect(row).toMatchObject({ reason: expect.stringMatching(/\w{3}/), changed_by: doer.userId });
    const told = await database.rows<{ user_id: string }>(sql`SELECT user_id FROM notification WHERE entity_id = ${row?.id ?? ''} AND trainee_id = ${traineeId}`);
    expect(told.map(({ user_id }) => user_id).sort()).toEqual([from ?? '', to].filter((userId) => userId !== doer.userId).sort());
    const event = await database.firstRow<{ user_id: string }>(sql`SELECT user_id FROM audit_event WHERE entity_id = ${id} AND kind = 'coachingPeriod.transferred' ORDER BY seq DESC LIMIT 1`);
    expect(event?.user_id).toBe(doer.userId);
  }
});
