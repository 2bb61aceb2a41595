import {
  SUITABILITY_ANSWERS, SUITABILITY_CRITERIA, SUITABILITY_DECISIONS, type SuitabilityAnswer, type SuitabilityCriterion, type SuitabilityDecision,
} from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, NestedList, Optional, Text } from '../shared/fields.js';

export class CriterionAnswer {
  @Choice(SUITABILITY_CRITERIA) criterion: SuitabilityCriterion;
  @Choice(SUITABILITY_ANSWERS) answer: SuitabilityAnswer;
  @Optional() @FreeText(1000) words?: string | null;
}

/** Never a score: words and a decision with its reason. */
export class AssessSuitabilityRequest {
  @Optional() @Id() id?: string | null;
  @CivilDate() date: string;
  @NestedList(() => CriterionAnswer, 8) criteria: CriterionAnswer[];
  @Choice(SUITABILITY_DECISIONS) decision: SuitabilityDecision;
  @Text(2000, 3) reason: string;
}

export class SuitabilityItem {
  @Id() id: string;
  @CivilDate() date: string;
  @NestedList(() => CriterionAnswer, 8) criteria: CriterionAnswer[];
  @Choice(SUITABILITY_DECISIONS) decision: SuitabilityDecision;
  @FreeText(2000) reason: string;
  @Text(200) by: string;
}
