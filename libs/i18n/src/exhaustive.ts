import type {
  Activity, AssessorKind, CompletionSource, ContactKind, ContactOutcome, ControllerKind, DegreePartKind, DelayCause,
  DemonstrationState, EarlyEndReason, Education, EnvironmentKind, EnvironmentState, EnvironmentStateDerived, ErrorCode, ExitDetail, ExitStatus,
  FollowUpPathKind, GateCondition, GateWarning, Gender, Grade, GradingScale, Holiday, Independence, Judgement, LabourMarketStatus, Language, LanguageLevel, LegalBasis,
  NextStepCode, PauseReason, PeriodStatus, Phase, PlacementBasis, QualificationType, ReferralOutcome, ReferralSource, Role, Section, Service,
  SuitabilityAnswer, SuitabilityCriterion, SuitabilityDecision, Weekday, WorkLogAuthor,
} from '@valopolku/domain';
import type { Texts } from './texts.js';

type Labels<T extends string> = Record<T, string>;

/** Every choice of the domain with every value. */
interface AllChoices {
  phase: Labels<Phase>;
  phaseShort: Labels<Phase>;
  referralOutcome: Labels<ReferralOutcome>;
  referralSource: Labels<ReferralSource>;
  labourMarketStatus: Labels<LabourMarketStatus>;
  education: Labels<Education>;
  gender: Labels<Gender>;
  languageLevel: Labels<LanguageLevel>;
  language: Labels<Language>;
  suitabilityCriterion: Labels<SuitabilityCriterion>;
  suitabilityAnswer: Labels<SuitabilityAnswer>;
  suitabilityDecision: Labels<SuitabilityDecision>;
  placementBasis: Labels<PlacementBasis>;
  pauseReason: Labels<PauseReason>;
  earlyEndReason: Labels<EarlyEndReason>;
  delayCause: Labels<DelayCause>;
  environmentKind: Labels<EnvironmentKind>;
  environmentState: Labels<EnvironmentState | EnvironmentStateDerived>;
  independence: Labels<Independence>;
  independenceHint: Labels<Independence>;
  judgement: Labels<Judgement>;
  activity: Labels<Activity>;
  demonstrationState: Labels<DemonstrationState>;
  assessorKind: Labels<AssessorKind>;
  gradingScale: Labels<GradingScale>;
  grade: Labels<Grade>;
  exitStatus: Labels<ExitStatus>;
  exitDetail: Labels<ExitDetail>;
  service: Labels<Service>;
  legalBasis: Labels<LegalBasis>;
  controllerKind: Labels<ControllerKind>;
  contactKind: Labels<ContactKind>;
  contactOutcome: Labels<ContactOutcome>;
  degreePartKind: Labels<DegreePartKind>;
  qualificationType: Labels<QualificationType>;
  completionSource: Labels<CompletionSource>;
  periodStatus: Labels<PeriodStatus>;
  followUpPathKind: Labels<FollowUpPathKind>;
  role: Labels<Role>;
  workLogAuthor: Labels<WorkLogAuthor>;
  section: Labels<Section>;
  gateMet: Labels<GateCondition>;
  gateUnmet: Labels<GateCondition>;
  gateWarning: Labels<GateWarning>;
  nextStep: Labels<NextStepCode>;
  weekday: Labels<Weekday>;
  weekdayShort: Labels<Weekday>;
  holiday: Labels<Holiday>;
}

type Holds<Given extends Expected, Expected> = Given;

/** Does not compile while a choice of the domain or an error code lacks its text; parity.spec.ts sees to the other languages. */
export type AllHaveTexts = [Holds<Texts['choices'], AllChoices>, Holds<Texts['errors'], Labels<ErrorCode>>];
