import type { SuitabilityAnswer, SuitabilityCriterion, SuitabilityDecision } from './suitability.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** One criterion: words first, and an answer that is never added up into a score. */
export interface CriterionAnswer {
  criterion: SuitabilityCriterion;
  answer: SuitabilityAnswer | null;
  words: string | null;
}

/** A period may have several; the latest decision holds. */
export interface SuitabilityAssessment {
  id: string;
  organisationId: string;
  coachingPeriodId: string;
  assessedOn: PlainDate;
  assessedBy: string;
  criteria: CriterionAnswer[];
  decision: SuitabilityDecision;
  /** Why, in plain words; the person gets it. */
  reason: string;
  /** Where the person was guided, or what would change the decision. */
  guidedWhere: string | null;
}
