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

/** Who referred, and how the referral ended when no coaching followed. */
export interface ReferralFields {
  referredOn: PlainDate;
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
export interface RegisterFields {
  service: Service | null;
  legalBasis: LegalBasis | null;
  controllerKind: ControllerKind | null;
  controllerName: string | null;
  retentionYears: number | null;
  informationVersion: string | null;
  informationLanguage: Language | null;
  informationGivenOn: PlainDate | null;
}

/** How it ended: recorded before or when the period ends. */
export interface ExitFields {
  exitStatus: ExitStatus | null;
  exitDetail: ExitDetail | null;
  exitOn: PlainDate | null;
  exitNote: string | null;
  earlyEndReason: EarlyEndReason | null;
  earlyEndNote: string | null;
  followUpPathKind: FollowUpPathKind | null;
  followUpPathNote: string | null;
  followUpNextService: string | null;
  followUpAgreedOn: PlainDate | null;
}

/** One period of coaching of one person, about six months; exists from the referral on. */
export interface CoachingPeriod extends ReferralFields, BackgroundFields, RegisterFields, ExitFields {
  id: string;
  organisationId: string;
  version: number;
  traineeId: string;
  projectId: string | null;
  municipalityCode: string;
  fieldId: string;
  coachId: string | null;
  phase: Phase;
  /** The first day; set when the period reaches onboarding, which makes the person a participant. */
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
  /** The day on which trainee and coach agreed the plan. */
  planAgreedOn: PlainDate | null;
  planNote: string | null;
}

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
