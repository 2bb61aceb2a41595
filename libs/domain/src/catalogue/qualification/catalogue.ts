import type { DegreePartKind, QualificationType } from './qualification.choices.js';
import type { GradingScale } from './grades.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import type { PlainDate } from '../../shared/plain-date.js';

export interface Qualification {
  id: string;
  code: string;
  type: QualificationType;
  name: LocalizedText;
  /** Code of the field that the qualification belongs to (the catalogue is shared by all organisations); null when none. */
  fieldCode: string | null;
  /** False only for what a published report did not itemise. */
  itemised: boolean;
}

/** The requirements by diary number; the grading scale follows from it. */
export interface QualificationVersion {
  id: string;
  qualificationId: string;
  diaryNumber: string | null;
  inForceFrom: PlainDate | null;
  inForceTo: PlainDate | null;
  gradingScale: GradingScale;
  /** Not read from the official source throughout: shown as draft. */
  isDraft: boolean;
}

export interface DegreePart {
  id: string;
  qualificationVersionId: string;
  code: string;
  name: LocalizedText;
  /** Competence points; null when not known, never invented. */
  points: number | null;
  kind: DegreePartKind;
  competenceArea: LocalizedText | null;
  position: number;
}

export interface Requirement {
  id: string;
  degreePartId: string;
  statement: LocalizedText;
  isDraft: boolean;
  position: number;
}

/** Requirements with this date or later give grades 1–5 in initial qualifications; earlier ones T1, H2, K3. */
const FIVE_POINT_FROM: PlainDate = '2018-01-01';

/** The scale of a version: further and specialist qualifications are passed or failed (model.md, grading scale). */
export function gradingScaleOf(type: QualificationType, inForceFrom: PlainDate | null): GradingScale {
  if (type !== 'initial') return 'passFail';
  return inForceFrom !== null && inForceFrom < FIVE_POINT_FROM ? 'threePoint' : 'fivePoint';
}
