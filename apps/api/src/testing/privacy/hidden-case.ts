import type { CompletionListResponse, DemonstrationResponse, EducationProviderResponse, EnvironmentResponse, WorkLogResponse } from '@valopolku/contracts';
import { environmentRequest, workLogRequest } from '@valopolku/testing';
import { CompletionsService, type PassedPart } from '../../areas/assessment/completions/completions.service.js';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { aPerson, type CaseWorld } from '../case-world.js';
import type { TestApp } from '../test-app.js';
import type { TestClient } from '../test-client.js';
import type { TestUser } from '../test-users.js';
import type { Readable } from './every-reading.js';
import { markedCase, type MarkedCase } from './marked-case.js';
import { moveHidden, type Place } from './move-hidden.js';

/**
 * Someone under a safety prohibition, with marks in every word, and a beginner under one too; both can be moved to another
 * place behind everyone's back. The first place is mapped and approved for what they learn, the other is neither.
 */
export interface HiddenCase extends MarkedCase {
  completionId: string;
  places: readonly [Place, Place];
  environmentIds: [string, string];
  /** Has begun and is ready to move on, if the place allows it; has another coach. */
  beginner: { periodId: string; traineeId: string };
  /** A third environment, where the first person works too, whatever the place; and one of its staff with an entry of the own. */
  aside: { environmentId: string; staff: TestUser; workLogId: string };
  moveTo(place: 0 | 1): Promise<void>;
}

export const MUNICIPALITIES = ['684', '050'] as const;

export async function hiddenCase(api: TestApp, world: CaseWorld, coach: TestClient): Promise<HiddenCase> {
  const made = await markedCase(world, coach);
  const { version } = (await coach.get<{ version: number }>(`/trainees/${made.traineeId}`)).body;
  const places = await twoPlaces(world, coach, made);
  const aside = await workAside(api, coach, made);
  await done(coach.patch(`/trainees/${made.traineeId}`, { version, body: { safetyProhibition: true } }));
  const beginner = await begun(api, world, coach);
  const completionId = await complete(api, world, coach, made);
  const moveTo = (place: 0 | 1): Promise<void> => moveHidden(api, world.coach, { places, periodIds: [made.periodId, beginner.periodId] }, place);
  await moveTo(0);
  return { ...made, completionId, places, environmentIds: [places[0].environmentId, places[1].environmentId], beginner, aside, moveTo };
}

async function done<T>(answer: Promise<{ status: number; text: string; body: T }>): Promise<T> {
  const { status, text, body } = await answer;
  if (status >= 300) throw new Error(text);
  return body;
}

/** The world's environment, approved for the demonstration that is planned there; and one that builds nothing. */
async function twoPlaces(world: CaseWorld, coach: TestClient, { demonstrationId }: MarkedCase): Promise<[Place, Place]> {
  const provider = await done(coach.post<EducationProviderResponse>('/education-providers', { body: { name: 'Opisto' } }));
  await done(coach.post(`/environments/${world.environmentId}/approvals`, {
    body: { degreePartId: world.degreePartId, providerId: provider.id, identifiedOn: '2026-01-10', reviewBy: '2027-01-10' },
  }));
  const { version } = await done(coach.get<DemonstrationResponse>(`/demonstrations/${demonstrationId}`));
  await done(coach.patch(`/demonstrations/${demonstrationId}`, { version, body: { providerId: provider.id } }));
  const body = { name: 'Toinen paikka', kind: 'workshop', organiser: 'Euran kunta', municipalityCode: MUNICIPALITIES[1], capacity: 5, contacts: [] };
  const other = await done(coach.post<EnvironmentResponse>('/environments', { body }));
  const { tasks } = await done(coach.post<EnvironmentResponse>(`/environments/${other.id}/tasks`, { body: { name: 'Pakkaus', requirementIds: [] } }));
  return [
    { municipality: MUNICIPALITIES[0], environmentId: world.environmentId, workTaskId: world.workTaskId },
    { municipality: MUNICIPALITIES[1], environmentId: other.id, workTaskId: tasks[0]?.id ?? '' },
  ];
}

/** On the same basis and with the same organiser as at the first place: together longer than the basis allows, alone not. */
async function workAside(api: TestApp, coach: TestClient, { periodId }: MarkedCase): Promise<HiddenCase['aside']> {
  const { id: environmentId } = await done(coach.post<EnvironmentResponse>('/environments', { body: environmentRequest({ name: 'Kaskisto', organiser: 'Rauman kaupunki' }) }));
  await done(coach.post(`/coaching-periods/${periodId}/placements`, {
    body: { environmentId, from: '2026-03-10', to: '2026-09-09', basis: 'workTryOut', daysPerWeek: 1, minutesPerDay: 360 },
  }));
  const staff = await api.user(['staff'], { environmentIds: [environmentId] });
  const client = await api.signedIn(staff);
  const log = await done(client.post<WorkLogResponse>('/work-logs', { body: workLogRequest({ coachingPeriodId: periodId, environmentId, date: '2026-03-12', minutes: 60, note: 'Siivottu' }) }));
  return { environmentId, staff, workLogId: log.id };
}

/** In onboarding past its window, with everything agreed and news asked: what comes next follows from the place alone. */
async function begun(api: TestApp, world: CaseWorld, coach: TestClient): Promise<HiddenCase['beginner']> {
  const { id, traineeId } = await world.refer({ trainee: aPerson({ lastName: 'Alkava', safetyProhibition: true }), referral: { source: 'self', date: '2026-01-02' } });
  await world.start(id, '2026-01-05');
  await world.assess(id);
  await world.target(id);
  await world.place(id);
  const { version } = await world.agreePlan(id);
  await done(coach.post(`/coaching-periods/${id}/contacts`, { body: { date: '2026-03-16', kind: 'phone', outcome: 'reached' } }));
  const { userId: coachId } = await api.user(['coach']);
  await done(coach.patch(`/coaching-periods/${id}`, { version, body: { coachId, reason: 'Toisen valmentajan alaa' } }));
  return { periodId: id, traineeId };
}

/** A completed degree part, as a result makes it, while the demonstration stays a plan. */
async function complete(api: TestApp, world: CaseWorld, coach: TestClient, { periodId, demonstrationId }: MarkedCase): Promise<string> {
  const part = await api.database.firstRow<Omit<PassedPart, 'demonstrationId' | 'providerId'>>(sql`SELECT p.trainee_id AS "traineeId", p.id AS "coachingPeriodId",
      p.project_id AS "projectId", p.municipality_code AS "municipalityCode", p.field_id AS "fieldId", g.degree_part_id AS "degreePartId",
      g.qualification_version_id AS "qualificationVersionId", v.qualification_id AS "qualificationId", v.grading_scale AS "gradingScale",
      '5' AS grade, '2026-03-12' AS "completedOn"
    FROM coaching_period p JOIN target g ON g.coaching_period_id = p.id JOIN qualification_version v ON v.id = g.qualification_version_id WHERE p.id = ${periodId}`);
  if (!part) throw new Error('the case has a target');
  await api.get(UnitOfWork).run(world.coach, () => api.get(CompletionsService).applyResult(world.coach, { ...part, demonstrationId, providerId: null }));
  const { items } = await done(coach.get<CompletionListResponse>(`/completions?coachingPeriod=${periodId}`));
  return items[0]?.id ?? '';
}

/** What is read to learn where the people are: each id, and each value that a list filters by. */
export function readableOf(world: CaseWorld, hidden: HiddenCase, others: readonly [string, string, string]): Readable {
  const { periodId, traineeId, workLogId, demonstrationId, completionId, environmentIds, beginner, aside } = hidden;
  const [seenId, seenTraineeId, projectId] = others;
  return {
    ids: {
      trainees: [traineeId, beginner.traineeId, seenTraineeId], 'coaching-periods': [periodId, beginner.periodId, seenId], 'work-logs': [workLogId, aside.workLogId],
      demonstrations: [demonstrationId], completions: [completionId], environments: [...environmentIds, aside.environmentId], projects: [projectId],
    },
    values: {
      municipality: MUNICIPALITIES, environment: [...environmentIds, aside.environmentId], coachingPeriod: [periodId], project: [projectId], field: [world.fieldId], coach: [world.coach.userId],
      requirement: world.requirementIds.slice(0, 1),
      state: ['inUse', 'mapped', 'dormant', 'candidate'], phase: ['skillBuilding'], status: ['open', 'paused', 'closed'], caseload: ['own', 'team'], group: ['participants'],
      exitStatus: ['movedToJobSeeking'], date: ['2026-03-16'], q: ['merkitty', 'toinen', 'eura'], when: ['ahead', 'past', 'lacking'], sort: ['urgentOn', 'date', 'name', 'latest', 'municipality', 'environment'],
      confirmed: ['yes'], waiting: ['late', 'readyToDemonstrate'], kind: ['workshop'],
    },
  };
}
