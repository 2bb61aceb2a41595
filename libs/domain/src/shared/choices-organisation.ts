/** Choices about whose register a period is in, about catalogues and about how things are shown. */
import type { ExitDetail, Phase } from './choices.js';
import { EXIT_DETAILS } from './choices.js';

/** The service that a period is part of: it decides the legal basis, the controller and the retention. */
export const SERVICES = [
  'youthWorkshop',
  'employmentService',
  'rehabilitativeWorkActivity',
  'socialRehabilitation',
  'esfProject',
  'education',
] as const;
export type Service = (typeof SERVICES)[number];

export const LEGAL_BASES = [
  'youthAct',
  'employmentServicesAct',
  'rehabilitativeWorkActivityAct',
  'socialWelfareAct',
  'esfLegislation',
  'vocationalEducationAct',
] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

export const CONTROLLER_KINDS = [
  'municipality',
  'association',
  'employmentAuthority',
  'wellbeingServicesCounty',
  'ministry',
  'educationProvider',
] as const;
export type ControllerKind = (typeof CONTROLLER_KINDS)[number];

export const CONTACT_KINDS = ['visit', 'phone', 'message', 'video', 'meeting'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const CONTACT_OUTCOMES = ['reached', 'notReached'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

export const DEGREE_PART_KINDS = ['mandatory', 'competenceAreaMandatory', 'optional'] as const;
export type DegreePartKind = (typeof DEGREE_PART_KINDS)[number];

/** perustutkinto, ammattitutkinto, erikoisammattitutkinto (pt, at, eat in the catalogue's data). */
export const QUALIFICATION_TYPES = ['initial', 'further', 'specialist'] as const;
export type QualificationType = (typeof QUALIFICATION_TYPES)[number];

/** What a completion rests on. */
export const COMPLETION_SOURCES = ['demonstration', 'providerRecord'] as const;
export type CompletionSource = (typeof COMPLETION_SOURCES)[number];

export const PERIOD_STATUSES = ['open', 'paused', 'closed'] as const;
export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

export const FOLLOW_UP_PATH_KINDS = [
  'restOfQualification',
  'workWithSupport',
  'work',
  'studies',
  'anotherService',
  'other',
] as const;
export type FollowUpPathKind = (typeof FOLLOW_UP_PATH_KINDS)[number];

/** Phases in which a period is open: from the referral until it ends. */
export const OPEN_PHASES = ['referred', 'onboarding', 'skillBuilding', 'demonstration'] as const satisfies readonly Phase[];
export type OpenPhase = (typeof OPEN_PHASES)[number];

/** Phases that are counted against a window of months. */
export const WINDOWED_PHASES = ['onboarding', 'skillBuilding', 'demonstration'] as const satisfies readonly Phase[];
export type WindowedPhase = (typeof WINDOWED_PHASES)[number];

/** Every exit detail once, for contracts and CHECK constraints. */
export const ALL_EXIT_DETAILS: readonly ExitDetail[] = [...new Set(Object.values(EXIT_DETAILS).flat())];

/** Orders of the caseload: by what we have to do next, or by what somebody looks for. People are never ordered by readiness or absence. */
export const CASELOAD_SORTS = ['urgentOn', 'name', 'phase', 'end', 'lastContact'] as const;
export type CaseloadSort = (typeof CASELOAD_SORTS)[number];
