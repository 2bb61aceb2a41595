import type { Grade } from '../../catalogue/qualification/grades.js';
import type { AssessorKind } from './assessor.choices.js';
import type { DemonstrationState } from '../../shared/demonstration-states.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** Someone who decides on the demonstration; two decide together. */
export interface Assessor {
  kind: AssessorKind;
  name: string;
  organisation: string;
}

/** The plan of a demonstration; its result is a thing of its own. */
export interface Demonstration {
  id: string;
  organisationId: string;
  version: number;
  coachingPeriodId: string;
  traineeId: string;
  targetId: string;
  degreePartId: string;
  qualificationVersionId: string;
  providerId: string | null;
  environmentId: string | null;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  /** `HH:MM`, local time. */
  startsAt: string | null;
  /** What work is shown. */
  content: string | null;
  assessors: Assessor[];
  /** Why two assessors of the provider decide. */
  specialReason: string | null;
  state: DemonstrationState;
  cancelReason: string | null;
}

export interface DemonstrationResult {
  id: string;
  organisationId: string;
  demonstrationId: string;
  grade: Grade;
  decidedOn: PlainDate;
  note: string | null;
  recordedBy: string;
}
