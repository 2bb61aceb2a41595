import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { Call } from '../permissions/cells.js';
import type { PermissionWorld } from '../permissions/permission-world.js';
import { SAMPLES } from '../permissions/index.generated.js';
import { withValue } from './violating-values.js';

/** A request that would break a CHECK over several columns or rows, and the field at which it is told. */
export interface RowSample {
  operation: string;
  what: string;
  at: string;
  call: (world: PermissionWorld) => Promise<Call>;
}

/** The sample of the operation with other values in its body. */
function changed(operation: string, values: Readonly<Record<string, unknown>>, at: string): RowSample {
  const call = async (world: PermissionWorld): Promise<Call> => {
    const sample = await SAMPLES[operation]?.(world);
    if (!sample) throw new Error(`no sample of ${operation}`);
    return { ...sample, body: Object.entries(values).reduce<object>((body, [path, value]) => withValue(body, path, value), sample.body ?? {}) };
  };
  return { operation, what: JSON.stringify(values), at, call };
}

/** Twenty-seven extensions leave room for 118 days. */
async function extended(world: PermissionWorld): Promise<Call> {
  const { id, traineeId } = await world.period('skillBuilding');
  let { version } = (await world.coach.get<CoachingPeriodResponse>(`/coaching-periods/${id}`)).body;
  for (let count = 0; count < 27; count += 1) {
    version = (await world.made<CoachingPeriodResponse>(`/coaching-periods/${id}/extensions`, { days: 366, reason: 'Sairausloma jatkuu' }, version)).version;
  }
  return { path: `/coaching-periods/${id}/extensions`, version, traineeId, body: { days: 119, reason: 'Sairausloma jatkuu' } };
}

/** Somebody with an earlier period and one that goes on; born between the two, as the request has it. */
async function returned(world: PermissionWorld): Promise<Call> {
  const { traineeId } = await world.here.inPhase('ended', {});
  await world.here.inPhase('onboarding', { traineeId, trainee: null });
  const { version } = (await world.coach.get<{ version: number }>(`/trainees/${traineeId}`)).body;
  return { path: `/trainees/${traineeId}`, version, traineeId, body: { birthDate: '2026-03-10' } };
}

/** Every CHECK that looks at more than its own column, by its name. */
export const ROW_SAMPLES: Readonly<Record<string, readonly RowSample[]>> = {
  'coaching_period.ck_coaching_period_row_2': [
    changed('coachingPeriodPhases.endEarly', { 'exit.date': '2026-03-08' }, 'exit.date'),
    changed('coachingPeriodPhases.recordExit', { date: '2026-03-08' }, 'date'),
  ],
  'coaching_period.ck_coaching_period_extension_days_0': [{ operation: 'coachingPeriodCourse.extend', what: 'more than 10 000 days in all', at: 'days', call: extended }],
  'demonstration.ck_demonstration_row_0': [
    changed('demonstrations.plan', { startsOn: '2026-05-05', endsOn: '2026-05-04' }, 'endsOn'),
    changed('demonstrations.change', { startsOn: '2026-05-05', endsOn: '2026-05-04' }, 'endsOn'),
    changed('demonstrations.change', { endsOn: '2026-03-10' }, 'endsOn'),
    changed('demonstrations.change', { startsOn: '2027-01-01' }, 'endsOn'),
  ],
  'deputy.ck_deputy_deputy_id_0': [{ operation: 'deputies.name', what: 'oneself', at: 'deputyId', call: async (world) => {
    const sample = await changed('deputies.name', {}, '').call(world);
    return { ...sample, body: { ...sample.body, deputyId: world.here.coach.userId } };
  } }],
  'deputy.ck_deputy_ends_on_1': [
    changed('deputies.name', { endsOn: '2026-03-15' }, 'endsOn'),
    changed('deputies.change', { endsOn: '2026-03-15' }, 'endsOn'),
    changed('deputies.change', { startsOn: '2026-04-30', endsOn: null }, 'endsOn'),
  ],
  'environment_approval.ck_environment_approval_row_0': [
    changed('environmentParts.approve', { reviewBy: '2026-01-14' }, 'reviewBy'),
    changed('environmentParts.approve', { identifiedOn: '2026-03-16', reviewBy: '2026-03-15' }, 'reviewBy'),
  ],
  'pause.ck_pause_row_0': [
    changed('coachingPeriodCourse.pause', { to: '2026-03-15' }, 'to'),
    changed('coachingPeriodCourse.resume', { to: '2026-03-15' }, 'to'),
  ],
  'placement.ck_placement_row_0': [
    changed('coachingPeriodPlan.place', { from: '2026-05-05', to: '2026-05-04' }, 'to'),
    changed('coachingPeriodPlan.changePlacement', { to: '2026-03-08' }, 'to'),
    changed('coachingPeriodPlan.changePlacement', { from: '2026-07-01' }, 'to'),
  ],
  'project.ck_project_row_0': [
    changed('projects.create', { startsOn: '2026-05-05', endsOn: '2026-05-04' }, 'endsOn'),
    changed('projects.change', { startsOn: '2199-12-31' }, 'endsOn'),
    changed('projects.change', { endsOn: '1900-01-01' }, 'endsOn'),
  ],
  'period_fact.ck_period_fact_age_at_start_0': [
    changed('trainees.change', { birthDate: '2026-03-10' }, 'birthDate'),
    changed('coachingPeriods.refer', { 'trainee.birthDate': '2026-03-03' }, 'referral.date'),
    changed('coachingPeriodParts.changeReferral', { source: 'employmentAuthority', date: '1999-05-03' }, 'date'),
    changed('coachingPeriodParts.changeReferral', { source: 'employmentAuthority', date: '2026-03-10' }, 'date'),
    changed('coachingPeriodPhases.start', { startsOn: '2026-03-01' }, 'startsOn'),
    { operation: 'trainees.change', what: 'born between two periods', at: 'birthDate', call: returned },
  ],
};

/** CHECKs that no body can break, for the service sets all of their columns together. */
export const SET_TOGETHER: Readonly<Record<string, string>> = {
  'app_user.ck_app_user_row_0': 'an address is written in lower case',
  'coaching_period.ck_coaching_period_row_0': 'ending sets the phase and the day',
  'coaching_period.ck_coaching_period_row_1': 'starting sets the phase and the day; nothing takes the day away',
  'environment.ck_environment_row_0': 'the state follows from the day of retirement',
  'work_log.ck_work_log_row_0': 'who confirmed and when are set and taken away together',
  'completion.ck_completion_grade_1': 'a fail makes no completion',
  'hand_over.ck_hand_over_row_0': 'whoever takes a case from a coach is asked for the reason first',
  'hand_over.ck_hand_over_row_1': 'the same coach is no change',
};
