import {
  DEGREE_PART_KINDS, GRADING_SCALES, QUALIFICATION_TYPES, type DegreePartKind, type GradingScale, type QualificationType,
} from '@valopolku/domain';
import { Choice, CivilDate, Decimal, FreeText, Id, Nested, NestedList, Optional, Text, Whole, YesNo } from '../shared/fields.js';
import { LocalizedText, SearchQuery } from '../shared/basics.js';

export class QualificationItem {
  @Id() id: string;
  @Text(20) code: string;
  @Nested(() => LocalizedText) name: LocalizedText;
  @Choice(QUALIFICATION_TYPES) type: QualificationType;
  @Whole(0, 1000) degreePartCount: number;
  /** True when a version is inferred and not read from the official structure. */
  @YesNo() draft: boolean;
}

export class QualificationListQuery extends SearchQuery {}

export class QualificationListResponse {
  @NestedList(() => QualificationItem) items: QualificationItem[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}

export class RequirementItem {
  @Id() id: string;
  @Whole(1, 500) order: number;
  @Nested(() => LocalizedText) text: LocalizedText;
  /** Our own short statement (luonnos), not the official text. */
  @YesNo() draft: boolean;
}

export class DegreePartItem {
  @Id() id: string;
  @Text(20) code: string;
  @Nested(() => LocalizedText) name: LocalizedText;
  /** Competence points; null when not known. */
  @Optional() @Decimal(0, 200) points?: number | null;
  @Choice(DEGREE_PART_KINDS) kind: DegreePartKind;
  @Optional() @FreeText(200) competenceArea?: string | null;
  @NestedList(() => RequirementItem) requirements: RequirementItem[];
}

export class QualificationVersionItem {
  @Id() id: string;
  @Optional() @FreeText(60) diaryNumber?: string | null;
  @Choice(GRADING_SCALES) gradingScale: GradingScale;
  @Optional() @CivilDate() validFrom?: string | null;
  @Optional() @CivilDate() validTo?: string | null;
  @YesNo() draft: boolean;
  @NestedList(() => DegreePartItem) degreeParts: DegreePartItem[];
}

export class QualificationResponse {
  @Id() id: string;
  @Text(20) code: string;
  @Nested(() => LocalizedText) name: LocalizedText;
  @Choice(QUALIFICATION_TYPES) type: QualificationType;
  @NestedList(() => QualificationVersionItem, 50) versions: QualificationVersionItem[];
}

/** A degree part to choose as a target, with its qualification. */
export class DegreePartOption {
  @Id() id: string;
  @Text(20) code: string;
  @Nested(() => LocalizedText) name: LocalizedText;
  @Id() qualificationId: string;
  @Nested(() => LocalizedText) qualificationName: LocalizedText;
  @Id() qualificationVersionId: string;
  @Choice(GRADING_SCALES) gradingScale: GradingScale;
  @Optional() @Decimal(0, 200) points?: number | null;
  @Whole(0, 500) requirementCount: number;
}

/** `environment` keeps the parts that the environment's tasks are mapped to. */
export class DegreePartListQuery {
  @Optional() @FreeText(200) q?: string | null;
  @Optional() @Id() environment?: string | null;
}

export class DegreePartListResponse {
  @NestedList(() => DegreePartOption, 2000) items: DegreePartOption[];
}
