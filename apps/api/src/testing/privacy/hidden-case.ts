import type { EnvironmentResponse } from '@valopolku/contracts';
import { FactsCheck } from '../../features/facts/facts-check.service.js';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { stableId } from '../../data/stable-id.js';
import type { CaseWorld } from '../case-world.js';
import type { TestApp } from '../test-app.js';
import type { TestClient } from '../test-client.js';
import type { Readable } from './every-reading.js';
import { mark, markedCase, type MarkedCase } from './marked-case.js';

/** Someone under a safety prohibition, with marks in every word, who can be moved to another place behind everyone's back. */
export interface HiddenCase extends MarkedCase {
  completionId: string;
  environmentIds: [string, string];
  /** Everything that stands at a place stands at another then: municipalities, environments, address. Facts are counted anew. */
  moveTo(place: 0 | 1): Promise<void>;
}

const SYSTEM = { userId: null, organisationId: null };
export const MUNICIPALITIES = ['684', '050'] as const;

export async function hiddenCase(api: TestApp, world: CaseWorld, coach: TestClient): Promise<HiddenCase> {
  const made = await markedCase(world, coach);
  const { version } = (await coach.get<{ version: number }>(`/trainees/${made.traineeId}`)).body;
  const hidden = await coach.patch(`/trainees/${made.traineeId}`, { version, body: { safetyProhibition: true } });
  if (hidden.status !== 200) throw new Error(hidden.text);
  const other = await coach.post<EnvironmentResponse>('/environments', {
    body: { name: 'Toinen paikka', kind: 'workshop', organiser: 'Euran kunta', municipalityCode: MUNICIPALITIES[1], capacity: 1, contacts: [] },
  });
  const completionId = stableId('hidden completion', made.traineeId);
  const environmentIds: [string, string] = [world.environmentId, other.body.id];
  const { database } = api;
  const moveTo = async (place: 0 | 1): Promise<void> => {
    const [municipality, environment] = [MUNICIPALITIES[place], environmentIds[place]];
    await api.get(UnitOfWork).run(SYSTEM, async () => {
      await database.execute(sql`UPDATE coaching_period SET municipality_code = ${municipality}, home_municipality_code = ${municipality},
        controller_name = ${`${mark('controller')}${place}`}, referral_unit = ${`${mark('referralUnit')}${place}`} WHERE trainee_id = ${made.traineeId}`);
      await database.execute(sql`UPDATE trainee SET home_municipality_code = ${municipality}, address = ${`${mark('address')}${place}`} WHERE id = ${made.traineeId}`);
      for (const table of [sql`placement`, sql`work_log`, sql`demonstration`]) {
        await database.execute(sql`UPDATE ${table} SET environment_id = ${environment} WHERE coaching_period_id = ${made.periodId}`);
      }
      await database.execute(sql`UPDATE completion SET municipality_code = ${municipality} WHERE id = ${completionId}`);
    }, 'factsRebuild');
    await api.get(FactsCheck).rebuild();
  };
  await api.get(UnitOfWork).run(SYSTEM, () => complete(api, made, completionId), 'factsRebuild');
  await moveTo(0);
  return { ...made, completionId, environmentIds, moveTo };
}

/** A completed degree part, as a result makes it. */
async function complete({ database }: TestApp, { periodId }: MarkedCase, completionId: string): Promise<void> {
  await database.execute(sql`INSERT INTO completion (id, organisation_id, version, trainee_id, coaching_period_id, project_id, municipality_code, field_id,
      degree_part_id, qualification_version_id, qualification_id, grading_scale, grade, completed_on, demonstration_id, provider_id, source, earlier_grades)
    SELECT ${completionId}, p.organisation_id, 1, p.trainee_id, p.id, p.project_id, p.municipality_code, p.field_id, g.degree_part_id, g.qualification_version_id,
      v.qualification_id, v.grading_scale, '5', '2026-03-12', NULL, NULL, 'demonstration', '[]'
    FROM coaching_period p JOIN target g ON g.coaching_period_id = p.id JOIN qualification_version v ON v.id = g.qualification_version_id WHERE p.id = ${periodId}`);
}

/** What is read to learn where the person is: each id, and each value that a list filters by. */
export function readableOf(world: CaseWorld, { periodId, traineeId, workLogId, demonstrationId, completionId, environmentIds }: HiddenCase, others: readonly [string, string, string]): Readable {
  const [seenId, seenTraineeId, projectId] = others;
  return {
    ids: {
      trainees: [traineeId, seenTraineeId], 'coaching-periods': [periodId, seenId], 'work-logs': [workLogId], demonstrations: [demonstrationId],
      completions: [completionId], environments: environmentIds, projects: [projectId],
    },
    values: {
      municipality: MUNICIPALITIES, environment: environmentIds, coachingPeriod: [periodId], project: [projectId], field: [world.fieldId], coach: [world.coach.userId],
      state: ['inUse', 'mapped', 'dormant', 'candidate'], phase: ['skillBuilding'], status: ['open', 'paused', 'closed'], caseload: ['own', 'team'], group: ['participants'],
      exitStatus: ['movedToJobSeeking'], date: ['2026-03-16'], q: ['merkitty', 'toinen', 'eura'], when: ['ahead', 'past', 'lacking'], sort: ['urgentOn', 'date', 'name', 'latest', 'municipality', 'environment'],
      confirmed: ['yes'], waiting: ['late', 'readyToDemonstrate'], kind: ['workshop'],
    },
  };
}
