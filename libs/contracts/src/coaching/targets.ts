import { GRADING_SCALES, JUDGEMENTS, type GradingScale, type Judgement } from '@valopolku/domain';
import { Choice, CivilDate, Decimal, FreeText, Id, Nested, NestedList, Optional, Text, Whole, YesNo } from '../shared/fields.js';
import { CodedReference, LocalizedText } from '../shared/basics.js';

/** How far the requirements of a target are judged ready: `ready` of `total`. */
export class ReadinessSummary {
  @Whole(0, 500) ready: number;
  @Whole(0, 500) total: number;
  /** The coach has confirmed readiness, or waived it with a reason. */
  @Optional() @YesNo() isConfirmed?: boolean | null;
}

export class AddTargetRequest {
  @Optional() @Id() id?: string | null;
  @Id() degreePartId: string;
}

export class JudgeRequest {
  @Id() requirementId: string;
  @Choice(JUDGEMENTS) judgement: Judgement;
  @Optional() @FreeText(1000) words?: string | null;
}

/** Several requirements of a target judged at once: all that is given is saved, or none of it. */
export class JudgeSeveralRequest {
  @NestedList(() => JudgeRequest, 100, 1) judgements: JudgeRequest[];
}

/** Every requirement judged ready, or waived with a reason. */
export class ConfirmReadinessRequest {
  @CivilDate() date: string;
  @Optional() @Text(1000, 3) waivedReason?: string | null;
}

/**
 * Evidence for one requirement, counted from confirmed entries, and the coach's judgement. What the entries of a place are evidence
 * of follows from the place: where a safety prohibition hides the places from the caller the counts are null, which is no 0.
 */
export class RequirementReadiness {
  @Id() requirementId: string;
  @Whole(1, 500) order: number;
  @Nested(() => LocalizedText) text: LocalizedText;
  @YesNo() draft: boolean;
  @Optional() @Whole(0, 100000) independent?: number | null;
  @Optional() @Whole(0, 100000) partly?: number | null;
  @Optional() @Whole(0, 100000) guided?: number | null;
  @Optional() @CivilDate() lastOn?: string | null;
  @Choice(JUDGEMENTS) judgement: Judgement;
  @Optional() @FreeText(1000) words?: string | null;
  @Optional() @CivilDate() judgedOn?: string | null;
  @Optional() @FreeText(200) judgedBy?: string | null;
}

export class TargetItem {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @Nested(() => CodedReference) degreePart: CodedReference;
  @Nested(() => LocalizedText) qualificationName: LocalizedText;
  @Id() qualificationVersionId: string;
  @Choice(GRADING_SCALES) gradingScale: GradingScale;
  @Optional() @Decimal(0, 200) points?: number | null;
  @NestedList(() => RequirementReadiness, 500) requirements: RequirementReadiness[];
  @Nested(() => ReadinessSummary) readiness: ReadinessSummary;
  @Optional() @CivilDate() readinessConfirmedOn?: string | null;
  @Optional() @FreeText(1000) waivedReason?: string | null;
  @Optional() @FreeText(20) completedGrade?: string | null;
  /** The person has completed the part in another period; told to whoever sees the whole person. */
  @Optional() @CivilDate() heldOn?: string | null;
}
