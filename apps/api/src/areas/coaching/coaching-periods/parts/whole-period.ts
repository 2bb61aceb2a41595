import type { BackgroundFields, ExitFields, FollowUpPathFields, InformationFields, PeriodPart, PlanFields, ReferralFields } from '@valopolku/domain';
import type { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { PeriodBackgroundEntity, PeriodExitEntity, PeriodFollowUpPathEntity, PeriodInformationEntity, PeriodPlanEntity, PeriodReferralEntity } from './parts.entity.js';

/** The entity of each part; its columns bear the words that the whole has. */
export const PART_ENTITIES = {
  referral: PeriodReferralEntity,
  background: PeriodBackgroundEntity,
  information: PeriodInformationEntity,
  plan: PeriodPlanEntity,
  followUpPath: PeriodFollowUpPathEntity,
  exit: PeriodExitEntity,
} as const satisfies Record<PeriodPart, unknown>;

/** A row of each part. */
export type PartRows = { [P in PeriodPart]: InstanceType<(typeof PART_ENTITIES)[P]> };

/** Header and parts put together, as rules look at a period; a change is put into it, and goes to the row that it belongs to. */
export interface WholePeriod extends CoachingPeriodEntity, ReferralFields, BackgroundFields, InformationFields, PlanFields, FollowUpPathFields, ExitFields {
  /** Of each part; `version` is that of the header. */
  readonly versions: Readonly<Record<PeriodPart, number>>;
}
