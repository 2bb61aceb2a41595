import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { periodSending, suitabilityRequest } from '@valopolku/testing';
import { PLACED_TO, STARTED_ON } from '../case-world.js';
import { action, TODAY } from './case-samples.js';
import type { Call } from './cells.js';
import type { PermissionWorld } from './permission-world.js';
import type { Sample } from './sample.js';

/** An action on a part of a period in skill building. */
function onPart(path: (period: CoachingPeriodResponse) => string, body: (world: PermissionWorld) => object | undefined, ready?: (world: PermissionWorld, id: string) => Promise<CoachingPeriodResponse>): Sample {
  return async (world) => {
    const made = await world.period('skillBuilding');
    const period = ready ? await ready(world, made.id) : made;
    const content = body(world);
    return { path: `/coaching-periods/${period.id}/${path(period)}`, version: periodSending(period, path(period)).version, traineeId: period.traineeId, ...(content ? { body: content } : {}) } satisfies Call;
  };
}

const targetOf = (period: CoachingPeriodResponse): string => `targets/${period.targets[0]?.id ?? ''}`;

/** The plan of a period and its course: suitability, targets, readiness, placements, pauses. */
export const PLAN_SAMPLES: Record<string, Sample> = {
  'coachingPeriodPlan.assessSuitability': action('onboarding', 'suitability-assessments', suitabilityRequest({ date: STARTED_ON })),
  'coachingPeriodPlan.addTarget': action('onboarding', 'targets', (world) => ({ degreePartId: world.here.degreePartId })),
  'coachingPeriodPlan.removeTarget': async (world) => {
    const made = await world.period('onboarding');
    const period = await world.here.target(made.id);
    return { path: `/coaching-periods/${period.id}/${targetOf(period)}`, version: period.targets[0]?.version ?? 0, traineeId: period.traineeId };
  },
  'coachingPeriodPlan.judge': onPart((period) => `${targetOf(period)}/judgements`, (world) => ({ requirementId: world.here.requirementIds[0] ?? '', judgement: 'withGuidance' })),
  'coachingPeriodPlan.judgeSeveral': onPart((period) => `${targetOf(period)}/judgements`, (world) => ({ judgements: world.here.requirementIds.map((requirementId) => ({ requirementId, judgement: 'withGuidance' })) })),
  'coachingPeriodPlan.confirmReadiness': onPart((period) => `${targetOf(period)}/readiness`, () => ({ date: TODAY }), (world, id) => world.here.judgeAll(id)),
  'coachingPeriodPlan.place': action('onboarding', 'placements', (world) => ({ environmentId: world.here.environmentId, from: STARTED_ON, to: PLACED_TO, basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 })),
  'coachingPeriodPlan.changePlacement': onPart((period) => `placements/${period.placements[0]?.id ?? ''}`, () => ({ daysPerWeek: 3 })),
  'coachingPeriodCourse.pause': action('skillBuilding', 'pauses', { from: TODAY, reason: 'holiday' }),
  'coachingPeriodCourse.resume': onPart(
    (period) => `pauses/${period.pauses[0]?.id ?? ''}/end`,
    () => ({ to: TODAY }),
    async (world, id) => {
      await world.made(`/coaching-periods/${id}/pauses`, { from: TODAY, reason: 'holiday' });
      return world.here.page(id);
    },
  ),
  'coachingPeriodCourse.extend': action('skillBuilding', 'extensions', { days: 30, reason: 'Näyttö viivästyy' }),
  'coachingPeriodCourse.recordContact': action('skillBuilding', 'contacts', { date: TODAY, kind: 'phone', outcome: 'reached' }),
};
