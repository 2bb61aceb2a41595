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
