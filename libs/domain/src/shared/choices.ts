/**
 * Every choice that people pick from, with its values in the order in which screens offer them.
 * A new value is one line here and its label in i18n; CHECK constraints and contracts are made from these lists.
 */

export const PHASES = ['referred', 'onboarding', 'skillBuilding', 'demonstration', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

/** How a referral ends when no coaching follows. */
export const REFERRAL_OUTCOMES = ['guidedElsewhere', 'declined', 'cancelled'] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

export const REFERRAL_SOURCES = [
  'employmentAuthority',
  'jointService',
  'municipalWorkshop',
  'municipalEmployment',
  'outreachYouthWork',
  'ohjaamo',
  'socialServices',
  'educationProvider',
  'self',
  'other',
] as const;
export type ReferralSource = (typeof REFERRAL_SOURCES)[number];

/** `unemployed` carries beside it whether the person is registered and for how many months. */
export const LABOUR_MARKET_STATUSES = ['unemployed', 'outsideWorkingLife', 'employed', 'inEducation'] as const;
export type LabourMarketStatus = (typeof LABOUR_MARKET_STATUSES)[number];

export const EDUCATIONS = ['basicNotCompleted', 'basic', 'generalUpperSecondary', 'vocational', 'higher'] as const;
export type Education = (typeof EDUCATIONS)[number];

export const GENDERS = ['female', 'male', 'other', 'undisclosed'] as const;
export type Gender = (typeof GENDERS)[number];

/** Levels of the Common European Framework. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** Languages of the interface and of the information given. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SUITABILITY_CRITERIA = [
  'motivation',
  'workingLifeSkills',
  'attendance',
  'work',
  'goalDirectedness',
  'fieldFit',
  'currentSkills',
  'languageForCoaching',
] as const;
export type SuitabilityCriterion = (typeof SUITABILITY_CRITERIA)[number];

export const SUITABILITY_ANSWERS = ['notYet', 'withSupport', 'yes'] as const;
export type SuitabilityAnswer = (typeof SUITABILITY_ANSWERS)[number];

export const SUITABILITY_DECISIONS = [
  'accepted',
  'acceptedWithSupport',
  'deferred',
  'guidedElsewhere',
  'declinedByPerson',
] as const;
export type SuitabilityDecision = (typeof SUITABILITY_DECISIONS)[number];

export const PLACEMENT_BASES = [
  'workTryOut',
  'paySubsidisedWork',
  'employment',
  'rehabilitativeWorkActivity',
  'socialRehabilitation',
  'labourMarketTraining',
  'coachingService',
  'ownWorkshopPeriod',
  'trainingAgreement',
  'apprenticeship',
  'studentWork',
  'volunteer',
  'other',
] as const;
export type PlacementBasis = (typeof PLACEMENT_BASES)[number];

export const PAUSE_REASONS = ['agreedBreak', 'sickLeave', 'familyLeave', 'work', 'holiday', 'waiting'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const EARLY_END_REASONS = [
  'employed',
  'startedStudies',
  'moved',
  'anotherPathFitsBetter',
  'otherService',
  'personsOwnWish',
  'other',
] as const;
export type EarlyEndReason = (typeof EARLY_END_REASONS)[number];

export const DELAY_CAUSES = [
  'waitingForUs',
  'site',
  'assessor',
  'provider',
  'decision',
  'absence',
  'personAskedForTime',
  'personalCircumstances',
  'other',
] as const;
export type DelayCause = (typeof DELAY_CAUSES)[number];

export const ENVIRONMENT_KINDS = [
  'workshop',
  'municipalSite',
  'wellbeingCountySite',
  'educationProvider',
  'otherPublic',
  'association',
  'company',
  'customersHome',
  'jobSite',
] as const;
export type EnvironmentKind = (typeof ENVIRONMENT_KINDS)[number];

export const ENVIRONMENT_STATES = ['candidate', 'charted', 'mapped', 'approved', 'retired'] as const;
export type EnvironmentState = (typeof ENVIRONMENT_STATES)[number];

/** Never stored: derived from who is there and from demonstrations. */
export const ENVIRONMENT_STATES_DERIVED = ['inUse', 'dormant'] as const;
export type EnvironmentStateDerived = (typeof ENVIRONMENT_STATES_DERIVED)[number];

export const INDEPENDENCES = ['guided', 'partly', 'independent'] as const;
export type Independence = (typeof INDEPENDENCES)[number];

export const JUDGEMENTS = ['notYet', 'withGuidance', 'independently', 'ready'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** The kind of an entry without a task. */
export const ACTIVITIES = [
  'training',
  'cardCourse',
  'digitalSkills',
  'language',
  'groupCoaching',
  'jobSearch',
  'visit',
  'meeting',
  'other',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const DEMONSTRATION_STATES = [
  'draft',
  'booked',
  'held',
  'interrupted',
  'noShow',
  'assessed',
  'underReview',
  'cancelled',
] as const;
export type DemonstrationState = (typeof DEMONSTRATION_STATES)[number];

export const ASSESSOR_KINDS = ['provider', 'workingLife'] as const;
export type AssessorKind = (typeof ASSESSOR_KINDS)[number];

export const GRADING_SCALES = ['fivePoint', 'passFail', 'threePoint'] as const;
export type GradingScale = (typeof GRADING_SCALES)[number];

/** Grades of each scale, from the lowest pass upwards; `failed` stands last in each. */
export const GRADES_BY_SCALE = {
  fivePoint: ['1', '2', '3', '4', '5', 'failed'],
  passFail: ['passed', 'failed'],
  threePoint: ['T1', 'H2', 'K3', 'failed'],
} as const satisfies Record<GradingScale, readonly string[]>;
export type Grade = (typeof GRADES_BY_SCALE)[GradingScale][number];
export const GRADES = ['1', '2', '3', '4', '5', 'T1', 'H2', 'K3', 'passed', 'failed'] as const satisfies readonly Grade[];

export const EXIT_STATUSES = [
  'studying',
  'working',
  'paySubsidisedWork',
  'unemployedJobseeker',
  'movedToJobSeeking',
  'outsideWorkingLife',
  'unknown',
] as const;
export type ExitStatus = (typeof EXIT_STATUSES)[number];

/** What can be told more closely under each exit status. */
export const EXIT_DETAILS = {
  studying: ['upperSecondary', 'apprenticeship', 'labourMarketTraining'],
  working: ['openLabourMarket', 'partTime', 'selfEmployed'],
  paySubsidisedWork: [],
  unemployedJobseeker: ['otherWorkshopOrService'],
  movedToJobSeeking: ['otherWorkshopOrService'],
  outsideWorkingLife: ['otherWorkshopOrService', 'militaryOrCivilian', 'familyLeave', 'health', 'died'],
  unknown: ['movedAway', 'notReached'],
} as const satisfies Record<ExitStatus, readonly string[]>;
export type ExitDetail = (typeof EXIT_DETAILS)[ExitStatus][number];
