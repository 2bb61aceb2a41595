import { ASSESSOR_KINDS, COMPLETION_SOURCES, DEMONSTRATION_STATES, GRADING_SCALES, type AssessorKind, type CompletionSource, type DemonstrationState, type GradingScale } from '@valopolku/domain';
import { Choice, CivilDate, FreeText, Id, MunicipalityCode, Nested, NestedList, Optional, Text, Texts, TimeOfDay } from '../shared/fields.js';
import { Changeable, CodedReference, LocalizedText, PageQuery, Reference } from '../shared/basics.js';
import type { KnownPlace } from '../shared/known-place.js';

export class Assessor {
  @Choice(ASSESSOR_KINDS) kind: AssessorKind;
  @Text(200) name: string;
  @Text(200) organisation: string;
}

/** What may be said of a demonstration before it is booked; a plan may lack any of it. */
export class ChangeDemonstrationRequest {
  @Optional() @Id() providerId?: string | null;
  @Optional() @Id() environmentId?: string | null;
  @Optional() @CivilDate() startsOn?: string | null;
  @Optional() @CivilDate() endsOn?: string | null;
  @Optional() @TimeOfDay() startsAt?: string | null;
  /** What work is shown. */
  @Optional() @FreeText(2000) content?: string | null;
  @Optional() @NestedList(() => Assessor, 6) assessors?: Assessor[] | null;
  /** Why both assessors come from the provider. */
  @Optional() @FreeText(1000) specialReason?: string | null;
}

export class PlanDemonstrationRequest extends ChangeDemonstrationRequest {
  @Optional() @Id() id?: string | null;
  @Id() coachingPeriodId: string;
  @Id() targetId: string;
}

export class CancelDemonstrationRequest {
  @Text(1000, 3) reason: string;
}

/** The assessors' decision; the grade by the scale of the requirements. A pass makes the completion. */
export class DemonstrationResult {
  @Text(20) grade: string;
  @CivilDate() assessedOn: string;
  @Optional() @FreeText(2000) words?: string | null;
}

export class DemonstrationResponse extends Changeable {
  @Id() coachingPeriodId: string;
  @Id() traineeId: string;
  @Text(300) traineeName: string;
  @Id() targetId: string;
  @Nested(() => CodedReference) degreePart: CodedReference;
  @Nested(() => LocalizedText) qualificationName: LocalizedText;
  @Choice(GRADING_SCALES) gradingScale: GradingScale;
  @Choice(DEMONSTRATION_STATES) state: DemonstrationState;
  @Optional() @Nested(() => Reference) provider?: KnownPlace<Reference> | null;
  @Optional() @Nested(() => Reference) environment?: KnownPlace<Reference> | null;
  @Optional() @CivilDate() startsOn?: string | null;
  @Optional() @CivilDate() endsOn?: string | null;
  @Optional() @TimeOfDay() startsAt?: string | null;
  @Optional() @FreeText(2000) content?: KnownPlace<string> | null;
  @NestedList(() => Assessor, 6) assessors: Assessor[];
  @Optional() @FreeText(1000) specialReason?: string | null;
  @Optional() @FreeText(1000) cancelReason?: string | null;
  @Optional() @Nested(() => DemonstrationResult) result?: DemonstrationResult | null;
  /**
   * What still lacks before it can be booked: provider, environment, approval, dates, providerAssessor, workingLifeAssessor. Whether
   * the place is approved follows from the place: `approval` is told to who may know it alone.
   */
  @Texts(40, 20) missing: string[];
}

export class DemonstrationListQuery extends PageQuery {
  @Optional() @Id() coachingPeriod?: string | null;
  /**
   * `ahead`: to come, also undated; `soon`: of these the ones within 30 days of the people whom the caller coaches or supervises, which
   * is what My day counts; `lacking`: planned but not booked; `past`: over, one way or another.
   */
  @Optional() @Choice(['ahead', 'soon', 'past', 'lacking']) when?: 'ahead' | 'soon' | 'past' | 'lacking' | null;
}

export class DemonstrationListResponse {
  @NestedList(() => DemonstrationResponse, 200) items: DemonstrationResponse[];
  @Optional() @FreeText(2000) nextCursor: string | null;
}

export class CompletionItem {
  @Id() id: string;
  @Id() traineeId: string;
  @Text(300) traineeName: string;
  @Id() coachingPeriodId: string;
  @Nested(() => CodedReference) degreePart: CodedReference;
  @Nested(() => CodedReference) qualification: CodedReference;
  @Id() qualificationVersionId: string;
  @Choice(GRADING_SCALES) gradingScale: GradingScale;
  /** Absent for a manager who has not opened the person's page. */
  @Optional() @Text(20) grade: string | null;
  @CivilDate() date: string;
  @Choice(COMPLETION_SOURCES) source: CompletionSource;
  /** Of the period; absent where a safety prohibition hides it from the caller. */
  @Optional() @Nested(() => CodedReference) municipality: KnownPlace<CodedReference> | null;
  @Nested(() => CodedReference) field: CodedReference;
}

export class CompletionListQuery extends PageQuery {
  @Optional() @Id() coachingPeriod?: string | null;
  @Optional() @Id() project?: string | null;
  /** Leaves out people whose municipality the caller may not know. */
  @Optional() @MunicipalityCode() municipality?: string | null;
  @Optional() @Id() field?: string | null;
  @Optional() @Id() qualification?: string | null;
  /** `team`: of the caller's own people alone, which is what a coach's figures count. */
  @Optional() @Choice(['team']) caseload?: 'team' | null;
}

export class CompletionListResponse {
  @NestedList(() => CompletionItem, 200) items: CompletionItem[];
  @Optional() @FreeText(2000) nextCursor: string | null;
}

/** The provider has granted the whole qualification. */
export class RecordQualificationRequest {
  @Optional() @Id() id?: string | null;
  @Id() coachingPeriodId: string;
  @Id() qualificationVersionId: string;
  @Id() providerId: string;
  @CivilDate() date: string;
}

export class QualificationCompletionItem {
  @Id() id: string;
  @Id() coachingPeriodId: string;
  @Id() traineeId: string;
  @Text(300) traineeName: string;
  @Nested(() => CodedReference) qualification: CodedReference;
  @Id() qualificationVersionId: string;
  @Optional() @Nested(() => Reference) provider: KnownPlace<Reference> | null;
  @CivilDate() date: string;
}

export class QualificationCompletionListQuery {
  @Optional() @Id() coachingPeriod?: string | null;
}

export class QualificationCompletionListResponse {
  @NestedList(() => QualificationCompletionItem, 200) items: QualificationCompletionItem[];
}
