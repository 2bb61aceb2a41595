import type {
  EarlyEndReason, Education, ExitDetail, ExitStatus, Gender, LabourMarketStatus, LanguageLevel, PauseReason, PlainDate, ReferralSource,
} from '@valopolku/domain';
import type { PartRef } from './parts.js';
import type { DemoField, DemoMunicipality, DemoQualification } from './published-figures.js';

export type DemoCoach = 'coach1' | 'coach2' | 'coach3';

export interface DemoBackground {
  labourMarketStatus: LabourMarketStatus;
  monthsUnemployed: number | null;
  education: Education;
}

export interface DemoExit {
  status: ExitStatus;
  detail: ExitDetail | null;
}

/** One coaching period: what it aims at, what is completed in it and how it ends. */
export interface DemoPeriod {
  startsOn: PlainDate;
  endsOn: PlainDate;
  referral: ReferralSource;
  background: DemoBackground;
  /** Degree parts aimed at; the first is the one that the placement is looked for. */
  targets: PartRef[];
  completed: PartRef[];
  /** A demonstration that failed: held once more when the part was completed after all. */
  failed: PartRef | null;
  whole: DemoQualification | null;
  pause: { startsOn: PlainDate; endsOn: PlainDate; reason: PauseReason } | null;
  extensionDays: number;
  early: EarlyEndReason | null;
  exit: DemoExit;
}

/** A participant, entirely invented. */
export interface DemoPerson {
  key: string;
  givenName: string;
  familyName: string;
  gender: Gender;
  birthDate: PlainDate;
  municipality: DemoMunicipality;
  field: DemoField;
  coach: DemoCoach;
  immigrant: { language: string; level: LanguageLevel } | null;
  periods: DemoPeriod[];
}
