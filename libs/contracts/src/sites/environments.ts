import {
  ENVIRONMENT_KINDS, ENVIRONMENT_STATES, ENVIRONMENT_STATES_DERIVED, USE_SEEN, type EnvironmentKind, type EnvironmentState, type EnvironmentStateDerived, type UseSeen,
} from '@valopolku/domain';
import {
  Choice, CivilDate, FreeText, Id, Ids, MunicipalityCode, Name, Nested, NestedList, Optional, Phone, Email, Text, Whole, YesNo,
} from '../shared/fields.js';
import { Changeable, CodedReference, LocalizedText, SearchQuery, Reference } from '../shared/basics.js';
import type { KnownPlace } from '../shared/known-place.js';

export class EnvironmentContact {
  @Name(200) name: string;
  @Optional() @FreeText(200) title?: string | null;
  @Optional() @Email() email?: string | null;
  @Optional() @Phone() phone?: string | null;
  /** True for a workplace instructor (työpaikkaohjaaja). */
  @YesNo() instructor: boolean;
}

export class SaveEnvironmentRequest {
  @Optional() @Id() id?: string | null;
  /** The project that charts it; the environment lives on after the project. */
  @Optional() @Id() projectId?: string | null;
  @Name(200) name: string;
  @Choice(ENVIRONMENT_KINDS) kind: EnvironmentKind;
  /** Who signs and insures; never a private home. */
  @Name(200) organiser: string;
  /** Where the work is done. */
  @Optional() @FreeText(300) place?: string | null;
  @MunicipalityCode() municipalityCode: string;
  @Whole(1, 500) capacity: number;
  @Optional() @NestedList(() => EnvironmentContact, 30) contacts?: EnvironmentContact[] | null;
  @Optional() @FreeText(4000) tools?: string | null;
  @Optional() @FreeText(4000) safety?: string | null;
  @Optional() @CivilDate() chartedOn?: string | null;
}

/** What is left out stays, null takes away; what every environment has cannot be taken away (422 `required`). */
export class ChangeEnvironmentRequest {
  @Optional() @Id() projectId?: string | null;
  @Optional() @Name(200) name?: string | null;
  @Optional() @Choice(ENVIRONMENT_KINDS) kind?: EnvironmentKind | null;
  @Optional() @Name(200) organiser?: string | null;
  @Optional() @FreeText(300) place?: string | null;
  @Optional() @MunicipalityCode() municipalityCode?: string | null;
  @Optional() @Whole(1, 500) capacity?: number | null;
  @Optional() @NestedList(() => EnvironmentContact, 30) contacts?: EnvironmentContact[] | null;
  @Optional() @FreeText(4000) tools?: string | null;
  @Optional() @FreeText(4000) safety?: string | null;
  @Optional() @CivilDate() chartedOn?: string | null;
}

export class SaveWorkTaskRequest {
  @Optional() @Id() id?: string | null;
  @Name(200) name: string;
  /** Requirements that this task builds; replaces the mapping when given. */
  @Optional() @Ids(300) requirementIds?: string[] | null;
}

/** What is left out stays; no requirements at all are said by an empty list. */
export class ChangeWorkTaskRequest {
  @Optional() @Name(200) name?: string | null;
  @Optional() @Ids(300) requirementIds?: string[] | null;
}

export class SaveApprovalRequest {
  @Optional() @Id() id?: string | null;
  @Id() degreePartId: string;
  @Id() providerId: string;
  @CivilDate() identifiedOn: string;
  @CivilDate() reviewBy: string;
  @Optional() @FreeText(200) outsideExpert?: string | null;
}

export class RetireEnvironmentRequest {
  /** The last day of use; today when not given. */
  @Optional() @CivilDate() date?: string | null;
}

export class WorkTaskItem {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @Text(200) name: string;
  @Ids(300) requirementIds: string[];
}

export class ApprovalItem {
  @Id() id: string;
  @Whole(1, 2_000_000_000) version: number;
  @Nested(() => CodedReference) degreePart: CodedReference;
  @Nested(() => Reference) provider: Reference;
  @CivilDate() identifiedOn: string;
  @CivilDate() reviewBy: string;
  @Optional() @FreeText(200) outsideExpert?: string | null;
  /** True when today is past the review date. */
  @YesNo() expired: boolean;
}

/** A degree part that the environment's tasks are mapped to: how many of its requirements they cover. */
export class CoverageItem {
  @Nested(() => CodedReference) degreePart: CodedReference;
  @Nested(() => LocalizedText) qualificationName: LocalizedText;
  @Whole(0, 500) requirementsCovered: number;
  @Whole(0, 500) requirementsTotal: number;
  @YesNo() approved: boolean;
}

/** Someone placed here now; as much of the person as the caller's role may see. */
export class PlacedPerson {
  @Id() coachingPeriodId: string;
  @Id() traineeId: string;
  @Text(300) name: string;
  @CivilDate() from: string;
  @CivilDate() to: string;
}

export class EnvironmentItem extends Changeable {
  @Text(200) name: string;
  @Choice(ENVIRONMENT_KINDS) kind: EnvironmentKind;
  @Text(200) organiser: string;
  @Nested(() => CodedReference) municipality: CodedReference;
  /** candidate, charted, mapped, approved, retired, inUse or dormant. */
  @Text(20) state: string;
  @Whole(0, 500) capacity: number;
  /**
   * People there today whose place the caller may know: as many as `people` lists. Absent for who sees nobody there by role.
   * Others may be there too, so it does not say how many places are free; placing answers 409 `environmentFull`.
   */
  @Optional() @Whole(0, 500) placedNow?: number | null;
  /** Of whose being there the caller is told: a manager of everyone's, others of their own people's, or of nobody's. */
  @Choice(USE_SEEN) peopleSeen: UseSeen;
  @Whole(0, 500) taskCount: number;
  /** Degree parts with an approval in force today, by code. */
  @NestedList(() => CodedReference) approvedDegreeParts: CodedReference[];
  /** Degree parts whose approvals are all past their review date, by code. */
  @NestedList(() => CodedReference) expiredDegreeParts: CodedReference[];
  /** The earliest review date of an approval; null without approvals. */
  @Optional() @CivilDate() reviewBy?: string | null;
}

export class EnvironmentListQuery extends SearchQuery {
  @Optional() @Choice(ENVIRONMENT_KINDS) kind?: EnvironmentKind | null;
  @Optional() @MunicipalityCode() municipality?: string | null;
  @Optional() @Id() degreePart?: string | null;
  @Optional() @Choice([...ENVIRONMENT_STATES, ...ENVIRONMENT_STATES_DERIVED]) state?: EnvironmentState | EnvironmentStateDerived | null;
  /** Those that the project charted. */
  @Optional() @Id() project?: string | null;
  /** Charted and mapped, which is what figures count; one that was retired later is among them. */
  @Optional() @Choice(['yes']) mapped?: 'yes' | null;
}

export class EnvironmentListResponse {
  @NestedList(() => EnvironmentItem) items: EnvironmentItem[];
  @Optional() @FreeText(2000) nextCursor?: string | null;
}

export class EnvironmentResponse extends EnvironmentItem {
  @Optional() @Nested(() => Reference) project?: Reference | null;
  @Optional() @FreeText(300) place?: string | null;
  @NestedList(() => EnvironmentContact, 30) contacts: EnvironmentContact[];
  @Optional() @FreeText(4000) tools?: string | null;
  @Optional() @FreeText(4000) safety?: string | null;
  @Optional() @CivilDate() chartedOn?: string | null;
  @Optional() @CivilDate() retiredOn?: string | null;
  @NestedList(() => WorkTaskItem) tasks: WorkTaskItem[];
  @NestedList(() => ApprovalItem) approvals: ApprovalItem[];
  @NestedList(() => CoverageItem) coverage: CoverageItem[];
  @NestedList(() => PlacedPerson) people: KnownPlace<PlacedPerson>[];
}
