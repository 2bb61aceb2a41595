import { isSucceeded, type CaseScope, type CoachedPeriod } from '@valopolku/domain';
import { TraineeEntity } from '../../areas/case/trainees/trainee.entity.js';
import { CoachingPeriodEntity } from '../../areas/coaching/coaching-periods/coaching-period.entity.js';
import { PlacementEntity } from '../../areas/coaching/coaching-periods/placements/placement.entity.js';
import { Audit } from '../../platform/audit/audit.js';
import { Ids } from '../../platform/clock/ids.js';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { requireUnit } from '../../platform/database/unit.js';
import type { CaseWorld } from '../case-world.js';
import type { TestApp } from '../test-app.js';
import { OTHER_ORGANISATION, TEST_ORGANISATION } from '../test-users.js';
import type { RandomPerson } from './random-cases.js';

/** A case as it was thought out, for the domain's rules: nothing of it is read back from the database. */
export interface ThoughtCase extends Omit<CaseScope, 'openedWithReason'> {
  periodId: string;
  openedIn: readonly string[];
}

const ROWS_AT_ONCE = 100;

/** Stores people as they were thought out, past the services, which would never let some of them be; a period of `world` lends the rest. */
export async function storeCases(api: TestApp, world: CaseWorld, people: readonly RandomPerson[]): Promise<ThoughtCase[]> {
  const { id: periodId } = await world.inPhase('skillBuilding');
  const { manager } = api.database;
  const period = await manager.findOneByOrFail(CoachingPeriodEntity, { id: periodId });
  const person = await manager.findOneByOrFail(TraineeEntity, { id: period.traineeId });
  const placement = await manager.findOneByOrFail(PlacementEntity, { coachingPeriodId: periodId });
  const rows = { people: [] as TraineeEntity[], periods: [] as CoachingPeriodEntity[], placements: [] as PlacementEntity[], openings: [] as { traineeId: string; sessionId: string; organisationId: string }[] };
  const ids = api.get(Ids);
  const cases = people.flatMap(({ isElsewhere, isHidden, periods, openedIn }) => {
    const [traineeId, organisationId] = [ids.next(), isElsewhere ? OTHER_ORGANISATION : TEST_ORGANISATION];
    rows.people.push({ ...person, id: traineeId, organisationId, safetyProhibition: isHidden });
    rows.openings.push(...openedIn.map((sessionId) => ({ traineeId, sessionId, organisationId })));
    const coached = periods.map((one): CoachedPeriod & typeof one => ({ ...one, id: ids.next() }));
    return coached.map((one): ThoughtCase => {
      const { id, coachId, municipalityCode, fieldId, hasEnded, createdAt, placements } = one;
      const ends = { phase: hasEnded ? 'ended' : 'skillBuilding', endedOn: hasEnded ? period.startedOn : null } as const;
      rows.periods.push({ ...period, id, organisationId, traineeId, coachId, municipalityCode, fieldId, createdAt, ...ends });
      rows.placements.push(...placements.map((where) => ({ ...placement, ...where, id: ids.next(), organisationId, coachingPeriodId: id })));
      return { periodId: id, organisationId, traineeId, coachId, municipalityCode, fieldId, hasEnded, placements, openedIn, safetyProhibition: isHidden, isSucceeded: isSucceeded(one, coached) };
    });
  });
  await api.get(UnitOfWork).run(world.coach, async () => {
    for (const [entity, all] of [[TraineeEntity, rows.people], [CoachingPeriodEntity, rows.periods], [PlacementEntity, rows.placements]] as const) {
      for (let from = 0; from < all.length; from += ROWS_AT_ONCE) {
        await requireUnit().manager.createQueryBuilder().insert().into<object>(entity).values(all.slice(from, from + ROWS_AT_ONCE)).updateEntity(false).execute();
      }
    }
    for (const { traineeId, sessionId, organisationId } of rows.openings) {
      await api.database.execute(sql`INSERT INTO opening (id, organisation_id, user_id, trainee_id, session_id, reason, at)
        VALUES (${ids.next()}, ${organisationId}, ${world.coach.userId}, ${traineeId}, ${sessionId}, 'Sijaisuus', ${api.clock.now()})`);
    }
    api.get(Audit).record('user.created', { entityId: world.coach.userId, payload: { roles: ['coach'], municipalityCodes: [], fieldIds: [], environmentIds: [], active: true } });
  });
  return cases;
}
