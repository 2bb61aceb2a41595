import {
  CONTACT_KINDS, CONTACT_OUTCOMES, EARLY_END_REASONS, EDUCATIONS, EXIT_STATUSES, FOLLOW_UP_PATH_KINDS, JUDGEMENTS, LABOUR_MARKET_STATUSES,
  LANGUAGE_LEVELS, LANGUAGES, LEGAL_BASES, CONTROLLER_KINDS, PAUSE_REASONS, PHASES, PLACEMENT_BASES, REFERRAL_OUTCOMES, REFERRAL_SOURCES, SERVICES, SUITABILITY_ANSWERS,
  SUITABILITY_CRITERIA, SUITABILITY_DECISIONS,
  type ControllerKind, type LegalBasis, type ContactKind, type ContactOutcome, type EarlyEndReason, type Education, type ExitStatus, type FollowUpPathKind, type Judgement,
  type LabourMarketStatus, type Language, type LanguageLevel, type PauseReason, type Phase, type PlacementBasis, type ReferralOutcome,
  type ReferralSource, type Service, type SuitabilityAnswer, type SuitabilityCriterion, type SuitabilityDecision,
} from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, MunicipalityCode, Nested, NestedList, Optional, Text, Whole, YesNo } from './shared/fields.js';
import { PageQuery } from './shared/basics.js';
import { SaveTraineeRequest } from './trainees.js';

/** Situation at the start, as the statistics need it. */
export class Background {
  @Choice(LABOUR_MARKET_STATUSES) labourMarketStatus: LabourMarketStatus;
  /** Whole months without work; only when unemployed. */
  @Optional() @Whole(0, 600) monthsUnemployed?: number | null;
  @Choice(EDUCATIONS) education: Education;
  @YesNo() educationAbroad: boolean;
  @Optional() @YesNo() immigrantBackground?: boolean | null;
  @Optional() @FreeText(60) languageSpoken?: string | null;
  @Optional() @Choice(LANGUAGE_LEVELS) finnishLevel?: LanguageLevel | null;
}

export class Referral {
  @Choice(REFERRAL_SOURCES) source: ReferralSource;
  @Optional() @FreeText(200) unit?: string | null;
  @CivilDate() date: string;
  /** What the person hopes for, in plain words. */
  @Optional() @FreeText(2000) wish?: string | null;
}

/** A new referral: of a new person (`trainee`) or of one who comes back (`traineeId`). */
export class ReferRequest {
  @Optional() @Id() id?: string | null;
  @Optional() @Id() traineeId?: string | null;
  @Optional() @Nested(() => SaveTraineeRequest) trainee?: SaveTraineeRequest | null;
  @Nested(() => Referral) referral: Referral;
  @Nested(() => Background) background: Background;
  @MunicipalityCode() municipalityCode: string;
  @Id() fieldId: string;
  @Optional() @Id() projectId?: string | null;
  @Optional() @Id() coachId?: string | null;
}

/** What may be put right later: background, project, place, field and referral. */
export class ChangeCoachingPeriodRequest {
  @Optional() @Nested(() => Referral) referral?: Referral | null;
  @Optional() @Nested(() => Background) background?: Background | null;
  @Optional() @MunicipalityCode() municipalityCode?: string | null;
  @Optional() @Id() fieldId?: string | null;
  @Optional() @Id() projectId?: string | null;
  @Optional() @Id() coachId?: string | null;
}

/** Information about the processing of data, given to the person. Not a consent. */
export class GiveInformationRequest {
  @Text(40) informationVersion: string;
  @Choice(LANGUAGES) language: Language;
  @CivilDate() date: string;
  @Choice(SERVICES) service: Service;
  @Choice(LEGAL_BASES) legalBasis: LegalBasis;
  @Choice(CONTROLLER_KINDS) controllerKind: ControllerKind;
  /** Name of the controller (rekisterinpitäjä). */
  @Text(200) controller: string;
  /** Years that the data is kept after the period. */
  @Whole(1, 100) retentionYears: number;
}

/** referred → onboarding. */
export class StartCoachingPeriodRequest {
  @CivilDate() startsOn: string;
  @Optional() @Id() coachId?: string | null;
}

/** To the next phase, on a date not in the future. */
export class AdvanceRequest {
  @Choice(PHASES) to: Phase;
  @Optional() @CivilDate() date?: string | null;
}

/** Back one phase, with a reason. */
export class StepBackRequest {
  @Text(1000, 3) reason: string;
}

/** A referral that does not become a period: where the person was guided, and why, in plain words. */
export class TurnAwayRequest {
  @Choice(REFERRAL_OUTCOMES) outcome: ReferralOutcome;
  @CivilDate() date: string;
  @Text(1000, 3) reason: string;
  @Optional() @FreeText(300) guidedTo?: string | null;
}

export class CriterionAnswer {
  @Choice(SUITABILITY_CRITERIA) criterion: SuitabilityCriterion;
  @Choice(SUITABILITY_ANSWERS) answer: SuitabilityAnswer;
  @Optional() @FreeText(1000) words?: string | null;
}

/** Never a score: words and a decision with its reason. */
export class AssessSuitabilityRequest {
  @Optional() @Id() id?: string | null;
  @CivilDate() date: string;
  @NestedList(() => CriterionAnswer, 8) criteria: CriterionAnswer[];
  @Choice(SUITABILITY_DECISIONS) decision: SuitabilityDecision;
  @Text(2000, 3) reason: string;
}

export class AddTargetRequest {
  @Optional() @Id() id?: string | null;
  @Id() degreePartId: string;
}

export class BasisDocument {
  @Text(200) kind: string;
  @Optional() @CivilDate() date?: string | null;
  @Optional() @FreeText(200) signedBy?: string | null;
}

export class PlaceRequest {
  @Optional() @Id() id?: string | null;
  @Id() environmentId: string;
  @CivilDate() from: string;
  @CivilDate() to: string;
  @Choice(PLACEMENT_BASES) basis: PlacementBasis;
  @Optional() @Nested(() => BasisDocument) document?: BasisDocument | null;
  @Whole(1, 7) daysPerWeek: number;
  /** Minutes a day. */
  @Whole(30, 960) minutesPerDay: number;
  @Optional() @FreeText(200) instructor?: string | null;
}

export class ChangePlacementRequest {
  @Optional() @CivilDate() from?: string | null;
  @Optional() @CivilDate() to?: string | null;
  @Optional() @Choice(PLACEMENT_BASES) basis?: PlacementBasis | null;
  @Optional() @Nested(() => BasisDocument) document?: BasisDocument | null;
  @Optional() @Whole(1, 7) daysPerWeek?: number | null;
  @Optional() @Whole(30, 960) minutesPerDay?: number | null;
  @Optional() @FreeText(200) instructor?: string | null;
}

/** The plan agreed by trainee and coach on a date. */
export class AgreePlanRequest {
  @CivilDate() date: string;
  @Optional() @FreeText(4000) plan?: string | null;
}

export class PauseRequest {
  @Optional() @Id() id?: string | null;
  @CivilDate() from: string;
  @Optional() @CivilDate() to?: string | null;
  @Choice(PAUSE_REASONS) reason: PauseReason;
}

/** Last day of the pause. */
export class ResumeRequest {
  @CivilDate() to: string;
}

export class ExtendRequest {
  /** Calendar days added to the last window. */
  @Whole(1, 366) days: number;
  @Text(1000, 3) reason: string;
}

export class JudgeRequest {
  @Id() requirementId: string;
  @Choice(JUDGEMENTS) judgement: Judgement;
  @Optional() @FreeText(1000) words?: string | null;
}

/** Every requirement judged ready, or waived with a reason. */
export class ConfirmReadinessRequest {
  @CivilDate() date: string;
  @Optional() @Text(1000, 3) waivedReason?: string | null;
}

export class PlanFollowUpRequest {
  @Choice(FOLLOW_UP_PATH_KINDS) kind: FollowUpPathKind;
  @Text(2000, 3) words: string;
  @Optional() @FreeText(300) nextService?: string | null;
  @CivilDate() agreedOn: string;
}

export class RecordExitRequest {
  @Choice(EXIT_STATUSES) status: ExitStatus;
  @Optional() @FreeText(60) detail?: string | null;
  @CivilDate() date: string;
  @Optional() @FreeText(2000) note?: string | null;
}

export class EndEarlyRequest {
  @Choice(EARLY_END_REASONS) reason: EarlyEndReason;
  @Nested(() => RecordExitRequest) exit: RecordExitRequest;
}

export class RecordContactRequest {
  @Optional() @Id() id?: string | null;
  @CivilDate() date: string;
  @Choice(CONTACT_KINDS) kind: ContactKind;
  @Choice(CONTACT_OUTCOMES) outcome: ContactOutcome;
}

export class CoachingPeriodListQuery extends PageQuery {
  @Optional() @Choice(PHASES) phase?: Phase | null;
  /** `open`: every period before its end, paused ones too; `paused`: those in a pause today. */
  @Optional() @Choice(['open', 'paused', 'closed']) status?: 'open' | 'paused' | 'closed' | null;
  @Optional() @Id() coach?: string | null;
  /** `own`: the caller's people and those of the coaches for whom the caller stands in today; `deputised`: the latter alone. */
  @Optional() @Choice(['own', 'deputised']) caseload?: 'own' | 'deputised' | null;
  @Optional() @MunicipalityCode() municipality?: string | null;
  @Optional() @Id() field?: string | null;
  @Optional() @Id() project?: string | null;
  /** Only those about which something waits for us: phases past their window, or news not asked for 7 days. */
  @Optional() @Choice(['late', 'newsNotAsked', 'newReferral', 'readyToDemonstrate']) waiting?: string | null;
  /** Drill-down from a figure: exit status (or `work`, `positivePath`), education, and so on; see the statistic. */
  @Optional() @FreeText(60) exitStatus?: string | null;
  @Optional() @Choice(['participants', 'women', 'under30', 'unemployedOver12Months']) group?: string | null;
  @Optional() @FreeText(60) education?: string | null;
}
