import type { ControllerKind, LegalBasis, Service } from '../../registry/organisation/organisation.choices.js';
import type { FollowUpPathKind } from './follow-up.choices.js';
import type { PeriodStatus } from './period-status.choices.js';
import type { PauseReason } from './pause.choices.js';
import type { Language } from '../../shared/languages.js';
import type { LanguageLevel } from '../trainee/trainee.choices.js';
import type { EarlyEndReason, Education, ExitDetail, ExitStatus, LabourMarketStatus, Phase, ReferralOutcome, ReferralSource } from './coaching-period.choices.js';
import type { DateRange } from '../../shared/date-range.js';
import { contains } from '../../shared/date-range.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** The parts of a period, each with a row and a version of its own beside the header. */
export const PERIOD_PARTS = ['referral', 'background', 'information', 'plan', 'followUpPath', 'exit'] as const;
export type PeriodPart = (typeof PERIOD_PARTS)[number];

/** What everybody needs of a period: who, where, with whom, how far, and the days that lists sort by. */
export interface PeriodHeader {
  id: string;
  organisationId: string;
  version: number;
  traineeId: string;
  projectId: string | null;
  municipalityCode: string;
  fieldId: string;
  coachId: string | null;
  phase: Phase;
  /** Told with the referral; it moves the version of that part and not of the header. */
  referredOn: PlainDate;
  /** The first day; set when the period reaches onboarding, which makes the person a participant. */
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
}

/** Who referred, and how the referral ended when no coaching followed. */
export interface ReferralFields {
  referralSource: ReferralSource;
  /** The unit or person that referred, as it calls itself that day. */
  referralUnit: string | null;
  referralNote: string | null;
  referralOutcome: ReferralOutcome | null;
  /** Why, in plain words that the person gets. */
  referralOutcomeReason: string | null;
  /** Where the person was guided instead. */
  guidedWhere: string | null;
}

/** The situation at the start: never changed by what happens later. */
export interface BackgroundFields {
  labourMarketStatus: LabourMarketStatus | null;
  /** Of an unemployed person: registered as a job-seeker or not. */
  registeredJobseeker: boolean | null;
  monthsUnemployed: number | null;
  education: Education | null;
  educationAbroad: boolean | null;
  immigrantBackground: boolean | null;
  spokenLanguage: string | null;
  finnishLevel: LanguageLevel | null;
  homeMunicipalityCode: string | null;
}

/** Whose register this period is in, and what the person was told about it. */
export interface InformationFields {
  service: Service | null;
  legalBasis: LegalBasis | null;
  controllerKind: ControllerKind | null;
  controllerName: string | null;
  retentionYears: number | null;
  informationVersion: string | null;
  informationLanguage: Language | null;
  informationGivenOn: PlainDate | null;
}

/** What trainee and coach agreed to do. */
export interface PlanFields {
  /** The day on which trainee and coach agreed the plan. */
  planAgreedOn: PlainDate | null;
  planNote: string | null;
}

/** The path after the period, as it was agreed. */
export interface FollowUpPathFields {
  followUpPathKind: FollowUpPathKind | null;
  followUpPathNote: string | null;
  followUpNextService: string | null;
  followUpAgreedOn: PlainDate | null;
}

/** How it ended: recorded before or when the period ends. */
export interface ExitFields {
  exitStatus: ExitStatus | null;
  exitDetail: ExitDetail | null;
  exitOn: PlainDate | null;
  exitNote: string | null;
  earlyEndReason: EarlyEndReason | null;
  earlyEndNote: string | null;
}

/** One period of coaching of one person, about six months, put together as rules look at it; exists from the referral on. */
export interface CoachingPeriod extends PeriodHeader, ReferralFields, BackgroundFields, InformationFields, PlanFields, FollowUpPathFields, ExitFields {}

export interface Pause extends DateRange {
  id: string;
  organisationId: string;
  coachingPeriodId: string;
  reason: PauseReason;
  note: string | null;
}

/** Moves the last window only, by calendar days. */
export interface Extension {
  id: string;
  organisationId: string;
  coachingPeriodId: string;
  days: number;
  reason: string;
  grantedOn: PlainDate;
}

/** One step of the phase history. */
export interface PhaseChange {
  id: string;
  organisationId: string;
  coachingPeriodId: string;
  fromPhase: Phase | null;
  toPhase: Phase;
  changedOn: PlainDate;
  reason: string | null;
  changedBy: string | null;
}

export function isOpen(period: Pick<CoachingPeriod, 'phase'>): boolean {
  return period.phase !== 'ended';
}

/** Open, paused (a pause holds today) or closed. */
export function periodStatus(period: Pick<CoachingPeriod, 'phase'>, pauses: readonly DateRange[], today: PlainDate): PeriodStatus {
  if (!isOpen(period)) return 'closed';
  return pauses.some((pause) => contains(pause, today)) ? 'paused' : 'open';
}
