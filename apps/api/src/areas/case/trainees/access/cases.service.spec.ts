import { beforeAll, expect, it } from '@jest/globals';
import { CASE_ACTIONS, caseViews, decideCase, type Action, type Actor } from '@valopolku/domain';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { OTHER_ORGANISATION } from '../../../../testing/test-users.js';
import { sql } from '../../../../platform/database/sql.js';
import { EndService } from '../../../coaching/coaching-periods/process/end.service.js';
import { CasesService, type Case, type CaseRow } from './cases.service.js';

const TODAY = '2026-03-16';
const ACTIONS: Action[] = ['coachingPeriod.list', 'coachingPeriod.read', 'coachingPeriod.advance', 'workLog.create', 'demonstration.list', 'completion.list', 'trainee.read', 'trainee.change'];

/** The rules of access stand in the domain; lists ask the same in SQL. The two must never differ. */
describeOnBothDatabases('case scope in SQL', (context) => {
  let world: CaseWorld;
  const actors: Record<string, Actor> = {};

  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
    const other = await CaseWorld.make(context.api);
    const elsewhere = await CaseWorld.make(context.api, OTHER_ORGANISATION);
    const { fieldId, environmentId } = world;
    const placed = await world.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Sijoitettu' }) });
    await world.inPhase('onboarding', { trainee: aPerson({ lastName: 'Aloittanut' }) });
    await world.refer({ trainee: aPerson({ lastName: 'Omistajaton' }), coachId: null });
    await world.refer({ trainee: aPerson({ lastName: 'Eurassa' }), municipalityCode: '050' });
    await world.inPhase('ended', { trainee: aPerson({ lastName: 'Päättynyt' }) });
    await other.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Toisella' }) });
    await elsewhere.inPhase('skillBuilding', { trainee: aPerson({ lastName: 'Muualla' }) });
    const next = await context.api.user(['coach']);
    const { traineeId } = await world.inPhase('ended', { trainee: aPerson({ lastName: 'Seuraajalla' }) });
    await world.refer({ traineeId, trainee: undefined, coachId: next.userId });
    const away = await world.refer({ trainee: aPerson({ lastName: 'Ohjattu' }), coachId: null });
    await context.api.get(EndService).turnAway(world.coach, away.id, undefined, { date: TODAY, outcome: 'cancelled', reason: 'Ei tullut' });
    const near = { municipalityCodes: ['684'], fieldIds: [fieldId] };
    const opener = await context.api.user(['coach'], near);
    const client = await context.api.signedIn(opener);
    await client.post(`/trainees/${placed.traineeId}/openings`, { body: { reason: 'Sijaistan viikon' } });
    const sessions = await context.api.database.rows<{ id: string }>(sql`SELECT id FROM session WHERE actor_id = ${opener.userId}`);
    Object.assign(actors, {
      coach: world.coach,
      next,
      neighbour: await context.api.user(['coach'], near),
      opener: { ...opener, sessionId: sessions[0]?.id ?? null },
      coachOfManyPlaces: await context.api.user(['coach'], { municipalityCodes: ['684', '050', '051', '091'], fieldIds: [fieldId, other.fieldId, fieldId, other.fieldId] }),
      deputy: await context.api.user(['coach'], { deputisesFor: [world.coach.userId] }),
      deputyOfTwo: await context.api.user(['coach'], { deputisesFor: [world.coach.userId, other.coach.userId], ...near }),
      deputyWhoIsNoCoach: await context.api.user(['staff'], { deputisesFor: [world.coach.userId] }),
      staff: await context.api.user(['staff'], { environmentIds: [environmentId] }),
      staffAndCoach: await context.api.user(['staff', 'coach'], { environmentIds: [other.environmentId], ...near }),
      manager: world.manager,
      trainee: await context.api.user(['trainee'], { traineeId: placed.traineeId }),
      admin: await context.api.user(['admin'], near),
      stranger: elsewhere.coach,
    });
  });

  const all = async (actor: Actor): Promise<Case[]> => {
    const cases = context.api.get(CasesService);
    const rows = await context.api.database.rows<CaseRow>(sql`SELECT ${cases.columns} FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id
      ${cases.joins(actor)} WHERE p.organisation_id = ${actor.organisationId} ORDER BY p.id`);
    return rows.map((row) => cases.of(actor, row));
  };

  it.each(['coach', 'next', 'neighbour', 'opener', 'coachOfManyPlaces', 'deputy', 'deputyOfTwo', 'deputyWhoIsNoCoach', 'staff', 'staffAndCoach', 'manager', 'trainee', 'admin', 'stranger'])('lists for %s what the rules allow, action by action', async (name) => {
    const actor = actors[name] ?? world.coach;
    const cases = await all(actor);
    for (const action of ACTIONS) {
      const rows = await context.api.database.rows<{ id: string }>(sql`SELECT p.id FROM coaching_period p WHERE ${context.api.get(CasesService).where(actor, action, 'p')} ORDER BY p.id`);
      const seen = cases.filter((one) => caseViews(actor, one, TODAY).some((view) => CASE_ACTIONS[action]?.includes(view)));
      expect([action, rows.map((row) => row.id)]).toEqual([action, seen.map((one) => one.periodId)]);
    }
  });

  it('decides one case as the list does', async () => {
    const cases = context.api.get(CasesService);
    for (const actor of Object.values(actors)) {
      for (const one of await all(actor)) {
        const decision = decideCase(actor, 'coachingPeriod.read', one, TODAY);
        const answer = await cases.require(actor, 'coachingPeriod.read', one.periodId).then(() => 'allowed', (error: { code: string }) => error.code);
        expect(answer).toBe(decision);
      }
    }
  });

  it('shows special-category data to the team, the person and a coach who gave a reason, never to a manager', async () => {
    const cases = context.api.get(CasesService);
    const special: Record<string, boolean> = {};
    for (const [name, actor] of Object.entries(actors)) {
      const found = (await all(actor)).filter((one) => cases.views(actor, one).some((view) => view === 'team' || view === 'deputised' || view === 'own' || view.startsWith('opened')));
      special[name] = found.length > 0 && found.every((one) => cases.seesSpecial(actor, one));
    }
    expect(special).toMatchObject({ coach: true, deputy: true, opener: true, trainee: true, manager: false, staff: false, admin: false });
  });
});
