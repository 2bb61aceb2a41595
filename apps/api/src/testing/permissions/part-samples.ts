import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { Phase } from '@valopolku/domain';
import { backgroundRequest, exitRequest, followUpRequest, informationRequest, periodSending } from '@valopolku/testing';
import { REFERRED_ON, STARTED_ON } from '../case-world.js';
import { TODAY } from './case-samples.js';
import type { PermissionWorld } from './permission-world.js';
import type { Sample } from './sample.js';

const reading = (part: string): Sample => async (world) => {
  const { id, traineeId } = await world.period('skillBuilding');
  return { path: `/coaching-periods/${id}/${part}`, traineeId };
};

/** A change of a part of a new period in this phase, by the version of the part. */
const changing = (phase: Phase, part: string, body: object, ready?: (world: PermissionWorld, period: CoachingPeriodResponse) => Promise<number>): Sample => async (world) => {
  const period = await world.period(phase);
  const version = ready ? await ready(world, period) : periodSending(period, part).version;
  return { path: `/coaching-periods/${period.id}/${part}`, version, traineeId: period.traineeId, body };
};

const recorded = async ({ coach }: PermissionWorld, { id, version }: CoachingPeriodResponse): Promise<number> =>
  (await coach.post<CoachingPeriodResponse>(`/coaching-periods/${id}/exit`, { version, body: exitRequest({ date: TODAY }) })).body.exit?.version ?? 0;

/** The six parts that a period has one of. */
export const PART_SAMPLES: Record<string, Sample> = {
  'coachingPeriodParts.readReferral': reading('referral'),
  'coachingPeriodParts.changeReferral': changing('onboarding', 'referral', { source: 'ohjaamo', date: REFERRED_ON }),
  'coachingPeriodParts.readBackground': reading('background'),
  'coachingPeriodParts.changeBackground': changing('onboarding', 'background', backgroundRequest()),
  'coachingPeriodParts.readInformation': reading('information'),
  'coachingPeriodParts.giveInformation': changing('referred', 'information', informationRequest({ date: REFERRED_ON })),
  'coachingPeriodParts.readPlan': reading('plan'),
  'coachingPeriodParts.agreePlan': changing('onboarding', 'plan', { date: STARTED_ON, plan: 'Ylläpitosiivous' }),
  'coachingPeriodParts.readFollowUpPath': reading('follow-up-path'),
  'coachingPeriodParts.planFollowUp': changing('skillBuilding', 'follow-up-path', followUpRequest({ agreedOn: TODAY })),
  'coachingPeriodParts.readExit': reading('exit'),
  'coachingPeriodParts.changeExit': changing('skillBuilding', 'exit', exitRequest({ date: TODAY }), recorded),
};
