import type { CompletionSource } from './completion.choices.js';
import type { Grade, GradingScale } from '../../catalogue/qualification/grades.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** A grade that a raised one replaced. */
export interface EarlierGrade {
  grade: Grade;
  completedOn: PlainDate;
  demonstrationId: string | null;
}

/**
 * A degree part that a person has completed: once per person and version of the qualification. It carries the
 * municipality and the coach's field of the period it was made in; its qualification may be of another field.
 */
export interface Completion {
  id: string;
  organisationId: string;
  version: number;
  traineeId: string;
  coachingPeriodId: string;
  projectId: string | null;
  municipalityCode: string;
  fieldId: string;
  degreePartId: string;
  qualificationVersionId: string;
  qualificationId: string;
  gradingScale: GradingScale;
  grade: Grade;
  completedOn: PlainDate;
  source: CompletionSource;
  demonstrationId: string | null;
  providerId: string | null;
  earlierGrades: EarlierGrade[];
}

/** A whole qualification, granted by the provider and recorded by the coach. */
export interface QualificationCompletion {
  id: string;
  organisationId: string;
  version: number;
  traineeId: string;
  coachingPeriodId: string;
  projectId: string | null;
  qualificationVersionId: string;
  qualificationId: string;
  providerId: string;
  completedOn: PlainDate;
  recordedBy: string;
}
