import { isPass } from '../demonstration/demonstration.rules.js';
import type { DegreePartKind } from '../../catalogue/qualification/qualification.choices.js';
import type { Grade, GradingScale } from '../../catalogue/qualification/grades.js';
import { GRADES_BY_SCALE } from '../../catalogue/qualification/grades.js';
import { DomainError } from '../../shared/domain-error.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { Completion, EarlierGrade } from './completion.js';

/** Rank of a grade on its scale; a fail has none. */
function rank(scale: GradingScale, grade: Grade): number {
  const grades: readonly Grade[] = GRADES_BY_SCALE[scale];
  return isPass(grade) ? grades.indexOf(grade) : -1;
}

export function isRaised(scale: GradingScale, from: Grade, to: Grade): boolean {
  return rank(scale, to) > rank(scale, from);
}

interface NewGrade {
  grade: Grade;
  completedOn: PlainDate;
  demonstrationId: string | null;
}

/** What a result does to the completions of a person: nothing, a new one, or a raised grade that keeps the earlier. */
export type CompletionChange =
  | { kind: 'none' }
  | { kind: 'create' }
  | { kind: 'raise'; earlierGrades: EarlierGrade[] };

/** A fail completes nothing; a degree part is completed once per person and version, and only a higher grade replaces. */
export function completionChange(
  existing: Pick<Completion, 'gradingScale' | 'grade' | 'completedOn' | 'demonstrationId' | 'earlierGrades'> | null,
  result: NewGrade,
): CompletionChange {
  if (!isPass(result.grade)) return { kind: 'none' };
  if (existing === null) return { kind: 'create' };
  if (!isRaised(existing.gradingScale, existing.grade, result.grade)) return { kind: 'none' };
  const { grade, completedOn, demonstrationId } = existing;
  return { kind: 'raise', earlierGrades: [...existing.earlierGrades, { grade, completedOn, demonstrationId }] };
}

/** What a whole qualification is checked against. */
export interface QualificationContext {
  parts: readonly { id: string; kind: DegreePartKind }[];
  completedPartIds: readonly string[];
  isRecorded: boolean;
  startedOn: PlainDate | null;
}

/**
 * Granted by the provider, recorded by the coach: refused while a mandatory part of the version lacks a completion. The
 * structure rules of competence areas arrive with the import of the requirements.
 */
export function canRecordQualification(context: QualificationContext, date: PlainDate, today: PlainDate): DomainError | undefined {
  const { parts, completedPartIds, isRecorded, startedOn } = context;
  if (startedOn === null) return new DomainError('periodNotStarted');
  if (isRecorded) return new DomainError('qualificationAlreadyCompleted');
  const missing = parts.filter((part) => part.kind === 'mandatory' && !completedPartIds.includes(part.id)).map((part) => part.id);
  return DomainError.all([
    missing.length > 0 ? DomainError.at('qualificationVersionId', 'mandatoryPartMissing', { missing, count: missing.length }) : undefined,
    completedPartIds.length === 0 ? DomainError.at('qualificationVersionId', 'noCompletions') : undefined,
    date > today ? DomainError.at('date', 'dateInFuture') : undefined,
    date < startedOn ? DomainError.at('date', 'dateBeforeStart', { startedOn }) : undefined,
  ]);
}
