import {
  EARLY_END_REASONS, EXIT_STATUSES, FOLLOW_UP_PATH_KINDS, JUDGEMENTS, PAUSE_REASONS, PHASES, PLACEMENT_BASES, REFERRAL_OUTCOMES, SUITABILITY_DECISIONS,
  CONTACT_KINDS, CONTACT_OUTCOMES, SERVICES, LANGUAGES, LEGAL_BASES, CONTROLLER_KINDS, GRADING_SCALES,
  type ControllerKind, type LegalBasis, type ContactKind, type ContactOutcome, type EarlyEndReason, type ExitStatus, type FollowUpPathKind, type GradingScale, type Judgement, type Language, type PauseReason,
  type Phase, type PlacementBasis, type ReferralOutcome, type Service, type SuitabilityDecision,
} from '@valopolku/domain';
import { Choice, CivilDate, Decimal, FreeText, Id, Instant, Nested, NestedList, Optional, Text, Whole, YesNo } from './shared/fields.js';
import { Changeable, CodedReference, LocalizedText, Reference } from './shared/basics.js';
import { Background, BasisDocument, CriterionAnswer, Referral } from './coaching-period-requests.js';

/** How far the requirements of a target are judged ready: `ready` of `total`. */
export class ReadinessSummary {
  @Whole(0, 500) ready: number;
  @Whole(0, 500) total: number;
  /** The coach has confirmed readiness, or waived it with a reason. */
  @Optional() @YesNo() isConfirmed?: boolean | null;
}

/** What we have to do next about a person; the words are the screen's. */
export class NextStep {
  /** e.g. handleReferral, giveInformation, assessSuitability, chooseTarget, findPlacement, agreePlan, judgeRequirements, confirmReadiness, bookDemonstration, recordResult, planFollowUp, recordExit, none */
  @Text(40) code: string;
  @Optional() @CivilDate() due?: string | null;
}

/** One row of the list and one card of the board. */
export class CoachingPeriodItem extends Changeable {
  @Id() traineeId: string;
  @Text(300) name: string;
  @Choice(PHASES) phase: Phase;
  @Choice(['open', 'paused', 'closed']) status: 'open' | 'paused' | 'closed';
  /** own: may be opened; reason: opens with a reason (then only name, phase and coach are given). */
  @Choice(['own', 'reason']) access: 'own' | 'reason';
  @Optional() @Nested(() => Reference) coach?: Reference | null;
  @Optional() @Nested(() => CodedReference) municipality?: CodedReference | null;
  @Optional() @Nested(() => CodedReference) field?: CodedReference | null;
  @Optional() @Nested(() => Reference) project?: Reference | null;
  /** Of the current placement; hidden under a safety prohibition. */
  @Optional() @Nested(() => Reference) environment?: Reference | null;
  @Optional() @Nested(() => CodedReference) target?: CodedReference | null;
  @Optional() @Nested(() => ReadinessSummary) readiness?: ReadinessSummary | null;
  @Optional() @CivilDate() referredOn?: string | null;
  @Optional() @CivilDate() startedOn?: string | null;
  @Optional() @CivilDate() plannedEnd?: string | null;
  /** Last day of the present phase's window. */
  @Optional() @CivilDate() windowEndsOn?: string | null;
  /** Days left of the window; negative when past it. */
  @Optional() @Whole(-100000, 100000) daysLeft?: number | null;
  @Optional() @Nested(() => NextStep) nextStep?: NextStep | null;
  /** Days since the last contact or log, from 7 on; null when asked lately. */
  @Optional() @Whole(0, 100000) newsNotAskedDays?: number | null;
  @Optional() @Choice(EXIT_STATUSES) exitStatus?: ExitStatus | null;
}

export class CoachingPeriodListResponse {
  @NestedList(() => CoachingPeriodItem, 200) items: CoachingPeriodItem[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
  /** How many there are in all under the same filters. */
  @Whole(0, 100_000_000) total: number;
}

/** One condition of a gate: met or not, and the section of the page where it is mended. */
export class GateConditionItem {
  @Text(60) code: string;
  @YesNo() met: boolean;
  /** A warning does not stop. */
  @YesNo() warning: boolean;
  @Text(30) where: string;
}

export class Gate {
  @Choice(PHASES) to: Phase;
  @NestedList(() => GateConditionItem, 50) conditions: GateConditionItem[];
  @YesNo() open: boolean;
}

export class PhaseWindow {
  @Choice(PHASES) phase: Phase;
  /** First and last day of the window, net of pauses. */
  @Optional() @CivilDate() from?: string | null;
  @Optional() @CivilDate() to?: string | null;
  /** When the phase was really entered and left. */
  @Optional() @CivilDate() enteredOn?: string | null;
  @Optional() @CivilDate() leftOn?: string | null;
  @Whole(0, 100000) daysLate: number;
}

export class InformationGiven {
  @Text(40) informationVersion: string;
  @Choice(LANGUAGES) language: Language;
  @CivilDate() date: string;
  @Choice(SERVICES) service: Service;
  @Choice(LEGAL_BASES) legalBasis: LegalBasis;
  @Choice(CONTROLLER_KINDS) controllerKind: ControllerKind;
  /** Name of the controller (rekisterinpitäjä). */
  @Text(200) controller: string;
  @Whole(1, 100) retentionYears: number;
}

export class SuitabilityItem {
  @Id() id: string;
  @CivilDate() date: string;
  @NestedList(() => CriterionAnswer, 8) criteria: CriterionAnswer[];
  @Choice(SUITABILITY_DECISIONS) decision: SuitabilityDecision;
  @FreeText(2000) reason: string;
  @Text(200) by: string;
}

/** Evidence for one requirement, counted from confirmed entries, and the coach's judgement. */
export class RequirementReadiness {
  @Id() requirementId: string;
  @Whole(1, 500) order: number;
  @Nested(() => LocalizedText) text: LocalizedText;
  @YesNo() draft: boolean;
  @Whole(0, 100000) independent: number;
  @Whole(0, 100000) partly: number;
  @Whole(0, 100000) guided: number;
  @Optional() @CivilDate() lastOn?: string | null;
  @Choice(JUDGEMENTS) judgement: Judgement;
  @Optional() @FreeText(1000) words?: string | null;
  @Optional() @CivilDate() judgedOn?: string | null;
  @Optional() @FreeText(200) judgedBy?: string | null;
}

export class TargetItem {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @Nested(() => CodedReference) degreePart: CodedReference;
  @Nested(() => LocalizedText) qualificationName: LocalizedText;
  @Id() qualificationVersionId: string;
  @Choice(GRADING_SCALES) gradingScale: GradingScale;
  @Optional() @Decimal(0, 200) points?: number | null;
  @NestedList(() => RequirementReadiness, 500) requirements: RequirementReadiness[];
  @Nested(() => ReadinessSummary) readiness: ReadinessSummary;
  @Optional() @CivilDate() readinessConfirmedOn?: string | null;
  @Optional() @FreeText(1000) waivedReason?: string | null;
  @Optional() @FreeText(20) completedGrade?: string | null;
}

/** A limit of the basis that the placement would break; advice with its source, never a refusal. */
export class PlacementWarning {
  @Text(60) code: string;
  @Optional() params?: Record<string, string | number> | null;
  @FreeText(300) source: string;
}

export class PlacementItem {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @Nested(() => Reference) environment: Reference;
  @CivilDate() from: string;
  @CivilDate() to: string;
  @Choice(PLACEMENT_BASES) basis: PlacementBasis;
  @Optional() @Nested(() => BasisDocument) document?: BasisDocument | null;
  @Whole(1, 7) daysPerWeek: number;
  @Whole(30, 960) minutesPerDay: number;
  @Optional() @FreeText(200) instructor?: string | null;
  @NestedList(() => PlacementWarning, 20) warnings: PlacementWarning[];
}

export class PhaseChangeItem {
  @Id() id: string;
  @Choice(PHASES) from: Phase;
  @Choice(PHASES) to: Phase;
  @CivilDate() date: string;
  @Text(200) by: string;
  @Optional() @FreeText(1000) reason?: string | null;
}

export class PauseItem {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @CivilDate() from: string;
  @Optional() @CivilDate() to?: string | null;
  @Choice(PAUSE_REASONS) reason: PauseReason;
}

export class ContactItem {
  @Id() id: string;
  @CivilDate() date: string;
  @Choice(CONTACT_KINDS) kind: ContactKind;
  @Choice(CONTACT_OUTCOMES) outcome: ContactOutcome;
  @Text(200) by: string;
}

export class FollowUpPath {
  @Choice(FOLLOW_UP_PATH_KINDS) kind: FollowUpPathKind;
  @FreeText(2000) words: string;
  @Optional() @FreeText(300) nextService?: string | null;
  @CivilDate() agreedOn: string;
}

export class Exit {
  @Choice(EXIT_STATUSES) status: ExitStatus;
  @Optional() @FreeText(60) detail?: string | null;
  @CivilDate() date: string;
  @Optional() @FreeText(2000) note?: string | null;
}

/** The whole page of one period. Staff get name, placement and diary only: the rest is absent for them. */
export class CoachingPeriodResponse extends CoachingPeriodItem {
  @Optional() @Nested(() => Referral) referral?: Referral | null;
  @Optional() @Choice(REFERRAL_OUTCOMES) outcome?: ReferralOutcome | null;
  @Optional() @FreeText(1000) outcomeReason?: string | null;
  @Optional() @FreeText(300) guidedTo?: string | null;
  @Optional() @Nested(() => Background) background?: Background | null;
  @Optional() @Nested(() => InformationGiven) information?: InformationGiven | null;
  @NestedList(() => PhaseWindow, 5) windows: PhaseWindow[];
  @Optional() @Nested(() => Gate) gate?: Gate | null;
  @NestedList(() => SuitabilityItem, 100) suitability: SuitabilityItem[];
  @NestedList(() => TargetItem, 50) targets: TargetItem[];
  @NestedList(() => PlacementItem, 100) placements: PlacementItem[];
  @NestedList(() => PhaseChangeItem, 200) phaseChanges: PhaseChangeItem[];
  @NestedList(() => PauseItem, 100) pauses: PauseItem[];
  @NestedList(() => ContactItem, 1000) contacts: ContactItem[];
  @Optional() @CivilDate() planAgreedOn?: string | null;
  @Optional() @FreeText(4000) plan?: string | null;
  @Optional() @Whole(0, 10000) extensionDays?: number | null;
  @Optional() @FreeText(1000) extensionReason?: string | null;
  @Optional() @Nested(() => FollowUpPath) followUpPath?: FollowUpPath | null;
  @Optional() @Nested(() => Exit) exit?: Exit | null;
  @Optional() @Choice(EARLY_END_REASONS) earlyEndReason?: EarlyEndReason | null;
  @Optional() @CivilDate() endedOn?: string | null;
  @Whole(0, 100_000_000) logMinutes: number;
  @Whole(0, 10_000_000) logCount: number;
}

export class TimelineItem {
  @Id() id: string;
  @Instant() at: string;
  /** Civil date that the event is about, when it has one. */
  @Optional() @CivilDate() date?: string | null;
  /** Event kind, e.g. coachingPeriod.started; the words are the screen's. */
  @Text(80) kind: string;
  @Optional() params?: Record<string, string | number | null> | null;
  @Text(200) by: string;
}

export class TimelineResponse {
  @NestedList(() => TimelineItem) items: TimelineItem[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}
