import type { ControllerKind, Service } from '../../registry/organisation/organisation.choices.js';
import type { ContactKind, ContactOutcome } from '../../case/coaching-period/contact.choices.js';
import type { FollowUpPathKind } from '../../case/coaching-period/follow-up.choices.js';
import type { Judgement } from '../target/target.choices.js';
import type { PauseReason } from '../../case/coaching-period/pause.choices.js';
import type { PlacementBasis } from '../placement/placement.choices.js';
import type { SuitabilityDecision } from '../suitability/suitability.choices.js';
import type { Language } from '../../shared/languages.js';
import type { EarlyEndReason, ExitStatus, Phase, ReferralOutcome, ReferralSource } from '../../case/coaching-period/coaching-period.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';

interface Move {
  from: Phase;
  to: Phase;
  on: PlainDate;
}

/** A changed set of fields: names only; old and new values go to the erasable detail. */
interface Changed {
  fields: readonly string[];
}

/** What is recorded of a period: kind → payload. The trainee's timeline reads the same rows. */
export interface CoachingPeriodEvents {
  'coachingPeriod.referred': { source: ReferralSource; on: PlainDate; coachId: string | null };
  'coachingPeriod.referralChanged': Changed;
  'coachingPeriod.backgroundChanged': Changed;
  'coachingPeriod.informationGiven': { version: string; language: Language; on: PlainDate };
  'coachingPeriod.legalBasisRecorded': { service: Service; controllerKind: ControllerKind };
  'coachingPeriod.suitabilityAssessed': { decision: SuitabilityDecision; on: PlainDate };
  'coachingPeriod.targetAdded': { degreePartId: string };
  'coachingPeriod.targetRemoved': { degreePartId: string };
  'coachingPeriod.placed': { environmentId: string; basis: PlacementBasis; startsOn: PlainDate; endsOn: PlainDate | null };
  'coachingPeriod.placementChanged': Changed & { environmentId: string };
  'coachingPeriod.planAgreed': { on: PlainDate };
  'coachingPeriod.started': Move;
  'coachingPeriod.advanced': Move;
  'coachingPeriod.steppedBack': Move & { reason: string };
  'coachingPeriod.paused': { reason: PauseReason; startsOn: PlainDate; endsOn: PlainDate | null };
  'coachingPeriod.resumed': { endsOn: PlainDate };
  'coachingPeriod.extended': { days: number; plannedEndOn: PlainDate };
  'coachingPeriod.requirementJudged': { requirementId: string; judgement: Judgement };
  'coachingPeriod.readinessConfirmed': { degreePartId: string; on: PlainDate };
  /** A judgement was taken back, and the readiness confirmed on that day with it. */
  'coachingPeriod.readinessFell': { degreePartId: string; confirmedOn: PlainDate };
  'coachingPeriod.readinessWaived': { degreePartId: string; on: PlainDate; reason: string };
  'coachingPeriod.followUpPlanned': { kind: FollowUpPathKind; on: PlainDate | null };
  'coachingPeriod.exitRecorded': { status: ExitStatus; on: PlainDate };
  'coachingPeriod.ended': Move & { status: ExitStatus };
  'coachingPeriod.endedEarly': Move & { status: ExitStatus; reason: EarlyEndReason };
  /** Learned after the end; a death that ends a period is in its exit. */
  'coachingPeriod.deathRecorded': { on: PlainDate };
  'coachingPeriod.deathTakenBack': { on: PlainDate; reason: string };
  /** A death that ended the period was a slip: it goes on in the phase it was in. */
  'coachingPeriod.reopened': Move;
  'coachingPeriod.turnedAway': Move & { outcome: ReferralOutcome };
  'coachingPeriod.transferred': { fromCoachId: string | null; toCoachId: string; reason: string | null };
  'coachingPeriod.contacted': { kind: ContactKind; outcome: ContactOutcome; on: PlainDate };
}

export type CoachingPeriodEventKind = keyof CoachingPeriodEvents;
