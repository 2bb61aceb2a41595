import type { Activity, Independence, Phase, WorkLogAuthor } from '@valopolku/domain';
import type { PlaceProof } from '../../case/trainees/trainees.public.js';

/** An entry with the names that its answer shows. */
export interface WorkLogLine {
  id: string;
  version: number;
  coachingPeriodId: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  phase: Phase;
  environmentId: string;
  environmentName: string;
  date: string;
  minutes: number;
  independence: Independence;
  activity: Activity | null;
  note: string | null;
  loggedBy: string;
  loggedByName: string;
  loggedAs: WorkLogAuthor;
  loggedAt: string;
  confirmedBy: string | null;
  confirmedByName: string | null;
  /** 1 when the reader is in the named team of the case. */
  isTeam: number | boolean;
}

/** The same as the read models give it. */
export type WorkLogRow = WorkLogLine & PlaceProof;

export interface WorkLogTaskRow {
  workLogId: string;
  workTaskId: string;
  name: string;
  independence: Independence;
}

/** A period in which the reader sees an entry. */
export interface WorkLogPersonRow {
  id: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  startedOn: string | null;
}
