import { PLACED_TO, STARTED_ON } from '../case-world.js';
import type { Branches } from './branch-types.js';
import { action } from './case-samples.js';
import type { Call } from './cells.js';
import type { PermissionWorld } from './permission-world.js';
import type { Sample } from './sample.js';
import { entry, plan } from './work-samples.js';

const REASON = 'Hanna jää vapaalle';

/** Another coach of the organisation, not one of the callers. */
const anotherCoach = async ({ api }: PermissionWorld): Promise<string> => (await api.user(['coach'])).userId;

/** A change of a running period in one thing, or in several. */
const periodChange = (body: (world: PermissionWorld) => object | Promise<object>): Sample => async (world) => {
  const { id, version, traineeId } = await world.period('onboarding');
  return { path: `/coaching-periods/${id}`, version, traineeId, body: await body(world) };
};

/** Someone who comes back after an ended period of the coach's. */
const comingBack = (bodyFor?: Call['bodyFor']): Sample => async (world) => {
  const { traineeId } = await world.period('ended');
  const body = world.here.referral({ trainee: null, traineeId, coachId: null });
  return { path: '/coaching-periods', traineeId, body, ...(bodyFor ? { bodyFor } : {}) };
};

export const CASE_BRANCHES: Readonly<Record<string, Branches>> = {
  'coachingPeriods.refer': {
    traineeId: comingBack(),
    'traineeId, coachId: oneself': comingBack((caller) => ({ coachId: caller })),
    coachId: async (world) => ({ path: '/coaching-periods', body: world.here.referral({ coachId: await anotherCoach(world) }) }),
    projectId: (world) => ({ path: '/coaching-periods', body: world.here.referral({ coachId: null, projectId: world.projectId }) }),
  },
  'coachingPeriods.change': {
    municipalityCode: periodChange(() => ({ municipalityCode: '051' })),
    fieldId: periodChange((world) => ({ fieldId: world.here.fieldId })),
    projectId: periodChange((world) => ({ projectId: world.projectId })),
    coachId: periodChange(async (world) => ({ coachId: await anotherCoach(world), reason: REASON })),
    'coachId: oneself': async (world) => {
      const { id, version, traineeId } = await world.period('onboarding');
      return { path: `/coaching-periods/${id}`, version, traineeId, body: { reason: REASON }, bodyFor: (caller) => ({ coachId: caller }), mayEndIn: 'unknownCoach' };
    },
    'coachId and municipalityCode': periodChange(async (world) => ({ coachId: await anotherCoach(world), reason: REASON, municipalityCode: '051' })),
  },
  'coachingPeriodPhases.start': {
    coachId: async (world) => {
      const sample = action('referred', 'start', { startsOn: STARTED_ON, coachId: await anotherCoach(world), reason: REASON }, (_, id) => world.here.inform(id));
      return sample(world);
    },
  },
  'coachingPeriodPlan.place': {
    'environmentId: of another': async (world) => {
      const environmentId = await world.environmentOfAnother();
      return action('onboarding', 'placements', { environmentId, from: STARTED_ON, to: PLACED_TO, basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 })(world);
    },
  },
  'demonstrations.change': {
    environmentId: async (world) => {
      const { demonstration: { id, version }, period } = await plan(world);
      return { path: `/demonstrations/${id}`, version, traineeId: period.traineeId, body: { environmentId: world.here.environmentId } };
    },
  },
  'workLogs.correct': {
    environmentId: async (world) => {
      const { log, traineeId } = await entry(world);
      return { path: `/work-logs/${log.id}`, version: log.version, traineeId, body: { environmentId: world.here.environmentId } };
    },
  },
};
