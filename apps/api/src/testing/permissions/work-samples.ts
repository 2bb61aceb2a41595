import type { CoachingPeriodResponse, CompletionListResponse, DemonstrationResponse, EnvironmentResponse, WorkLogResponse } from '@valopolku/contracts';
import { GRADES_BY_SCALE } from '@valopolku/domain';
import { approvalRequest, demonstrationRequest, workLogRequest } from '@valopolku/testing';
import { TODAY } from './case-samples.js';
import type { Call } from './cells.js';
import type { PermissionWorld } from './permission-world.js';
import type { Sample } from './sample.js';

const logOf = (world: PermissionWorld, { id }: CoachingPeriodResponse): object =>
  workLogRequest({ coachingPeriodId: id, environmentId: world.here.environmentId, date: TODAY, minutes: 60, tasks: [{ workTaskId: world.here.workTaskId }] });

/** An entry that its own trainee made, so that it waits for a confirmation. */
export async function entry(world: PermissionWorld, confirmed = false): Promise<{ log: WorkLogResponse; traineeId: string }> {
  const period = await world.period('skillBuilding');
  const trainee = await world.client('trainee', 'own', { path: '', traineeId: period.traineeId });
  const made = await trainee.post<WorkLogResponse>('/work-logs', { body: logOf(world, period) });
  if (made.status !== 201) throw new Error(made.text);
  const { traineeId } = period;
  if (!confirmed) return { log: made.body, traineeId };
  return { log: await world.made<WorkLogResponse>(`/work-logs/${made.body.id}/confirmation`, {}, made.body.version), traineeId };
}

const onEntry = (path: (id: string) => string, body?: object, confirmed = false): Sample => async (world) => {
  const { log, traineeId } = await entry(world, confirmed);
  return { path: path(log.id), version: log.version, traineeId, ...(body ? { body } : {}) } satisfies Call;
};

const severalOf = (path: string, confirmed = false): Sample => async (world) => {
  const { log: { id, version }, traineeId } = await entry(world, confirmed);
  return { path, traineeId, body: { entries: [{ id, version }] } } satisfies Call;
};

export async function plan(world: PermissionWorld, booked = false): Promise<{ demonstration: DemonstrationResponse; period: CoachingPeriodResponse }> {
  const period = await world.period('demonstration');
  const approval = approvalRequest({ degreePartId: world.here.degreePartId, providerId: world.providerId });
  await world.made<EnvironmentResponse>(`/environments/${world.here.environmentId}/approvals`, approval);
  const demonstration = await world.made<DemonstrationResponse>('/demonstrations', planned(world, period));
  if (!booked) return { demonstration, period };
  return { demonstration: await world.made<DemonstrationResponse>(`/demonstrations/${demonstration.id}/booking`, {}, demonstration.version), period };
}

const planned = (world: PermissionWorld, period: CoachingPeriodResponse): object =>
  demonstrationRequest({ coachingPeriodId: period.id, targetId: period.targets[0]?.id ?? '', providerId: world.providerId, environmentId: world.here.environmentId });

const onDemonstration = (path: (id: string) => string, body?: (demonstration: DemonstrationResponse) => object, booked = false): Sample => async (world) => {
  const { demonstration, period } = await plan(world, booked);
  const { id, version } = demonstration;
  return { path: path(id), version, traineeId: period.traineeId, ...(body ? { body: body(demonstration) } : {}) } satisfies Call;
};

const pass = ({ gradingScale }: DemonstrationResponse): object => ({ grade: GRADES_BY_SCALE[gradingScale][0], assessedOn: TODAY });

async function completed(world: PermissionWorld): Promise<{ period: CoachingPeriodResponse; completionId: string }> {
  const { demonstration, period } = await plan(world, true);
  await world.made(`/demonstrations/${demonstration.id}/result`, pass(demonstration), demonstration.version);
  const { items } = (await world.coach.get<CompletionListResponse>(`/completions?coachingPeriod=${period.id}`)).body;
  return { period, completionId: items[0]?.id ?? '' };
}

const listed = (path: (periodId: string) => string, make: (world: PermissionWorld) => Promise<{ periodId: string; traineeId: string; shows: string }>): Sample => async (world) => {
  const { periodId, traineeId, shows } = await make(world);
  return { path: path(periodId), traineeId, shows };
};

/** The diary, demonstrations, completions and the pages of one's own. */
export const WORK_SAMPLES: Record<string, Sample> = {
  'workLogs.list': listed((id) => `/work-logs?coachingPeriod=${id}`, async (world) => {
    const { log, traineeId } = await entry(world);
    return { periodId: log.coachingPeriodId, traineeId, shows: log.id };
  }),
  'workLogs.create': async (world) => {
    const period = await world.period('skillBuilding');
    return { path: '/work-logs', traineeId: period.traineeId, body: logOf(world, period) };
  },
  'workLogs.read': onEntry((id) => `/work-logs/${id}`),
  'workLogs.correct': onEntry((id) => `/work-logs/${id}`, { minutes: 90 }),
  'workLogs.delete': onEntry((id) => `/work-logs/${id}`),
  'workLogs.confirm': onEntry((id) => `/work-logs/${id}/confirmation`),
  'workLogs.withdrawConfirmation': onEntry((id) => `/work-logs/${id}/confirmation`, undefined, true),
  'workLogs.choices': async (world) => {
    const { log, traineeId } = await entry(world);
    return { path: '/work-logs/choices', traineeId, shows: log.coachingPeriodId };
  },
  'workLogs.confirmSeveral': severalOf('/work-logs/confirmations'),
  'workLogs.withdrawSeveral': severalOf('/work-logs/confirmations/withdrawal', true),
  'loggablePeople.list': async (world) => {
    const { id, traineeId } = await world.period('skillBuilding');
    return { path: '/loggable-people', traineeId, shows: id };
  },
  'demonstrations.list': listed((id) => `/demonstrations?coachingPeriod=${id}`, async (world) => {
    const { demonstration, period } = await plan(world);
    return { periodId: period.id, traineeId: period.traineeId, shows: demonstration.id };
  }),
  'demonstrations.plan': async (world) => {
    const period = await world.period('demonstration');
    return { path: '/demonstrations', traineeId: period.traineeId, body: planned(world, period) };
  },
  'demonstrations.read': onDemonstration((id) => `/demonstrations/${id}`),
  'demonstrations.change': onDemonstration((id) => `/demonstrations/${id}`, () => ({ content: 'Luokkien siivous' })),
  'demonstrations.book': onDemonstration((id) => `/demonstrations/${id}/booking`),
  'demonstrations.cancel': onDemonstration((id) => `/demonstrations/${id}/cancellation`, () => ({ reason: 'Sairastui' }), true),
  'demonstrations.recordResult': onDemonstration((id) => `/demonstrations/${id}/result`, pass, true),
  'completions.list': listed((id) => `/completions?coachingPeriod=${id}`, async (world) => {
    const { period, completionId } = await completed(world);
    return { periodId: period.id, traineeId: period.traineeId, shows: completionId };
  }),
  'completions.read': async (world) => {
    const { period, completionId } = await completed(world);
    return { path: `/completions/${completionId}`, traineeId: period.traineeId };
  },
  'qualificationCompletions.list': async (world) => {
    const { id, traineeId } = await world.period('skillBuilding');
    return { path: `/qualification-completions?coachingPeriod=${id}`, traineeId };
  },
  'qualificationCompletions.record': async (world) => {
    const { period } = await completed(world);
    const body = { coachingPeriodId: period.id, qualificationVersionId: period.targets[0]?.qualificationVersionId ?? '', providerId: world.providerId, date: TODAY };
    return { path: '/qualification-completions', traineeId: period.traineeId, body, mayEndIn: 'mandatoryPartMissing' };
  },
  'myDay.read': async (world) => {
    const { traineeId, id } = await world.period('skillBuilding');
    return { path: '/my-day', traineeId, shows: id };
  },
  'myPath.read': async (world) => {
    const { traineeId } = await world.period('skillBuilding');
    return { path: '/my-path', traineeId };
  },
};
