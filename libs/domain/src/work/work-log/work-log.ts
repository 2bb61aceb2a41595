import type { Activity, Independence } from './work-log.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** In which role the entry was made. */
export const WORK_LOG_AUTHORS = ['staff', 'coach', 'trainee'] as const;
export type WorkLogAuthor = (typeof WORK_LOG_AUTHORS)[number];

/** One entry of the work diary: a day's work, or a part of it, at one environment. */
export interface WorkLog {
  id: string;
  organisationId: string;
  version: number;
  coachingPeriodId: string;
  traineeId: string;
  placementId: string;
  environmentId: string;
  date: PlainDate;
  minutes: number;
  independence: Independence;
  activity: Activity | null;
  note: string | null;
  loggedBy: string;
  loggedAs: WorkLogAuthor;
  confirmedBy: string | null;
  /** UTC instant. */
  confirmedAt: string | null;
}

export interface WorkLogTask {
  workLogId: string;
  workTaskId: string;
  independence: Independence;
}
