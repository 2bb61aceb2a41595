import { ENVIRONMENT_KINDS, EXIT_STATUSES, type EnvironmentKind } from '@valopolku/domain';
import { Choice, Decimal, FreeText, Nested, NestedList, Optional, Text, Whole } from '../shared/fields.js';
import { CodedReference } from '../shared/basics.js';

const EXIT_ROWS = [...EXIT_STATUSES, 'work'] as const;

/** A number of people and its share of all participants, per cent with one decimal, half up, each on its own. */
export class CountAndPercent {
  @Whole(0, 100_000_000) count: number;
  @Decimal(0, 100) percent: number;
}

export class EducationCounts {
  /** Basic education not completed counts here too. */
  @Nested(() => CountAndPercent) basic: CountAndPercent;
  @Nested(() => CountAndPercent) generalUpperSecondary: CountAndPercent;
  @Nested(() => CountAndPercent) vocational: CountAndPercent;
  @Nested(() => CountAndPercent) higher: CountAndPercent;
}

export class ParticipantCounts {
  @Nested(() => CountAndPercent) total: CountAndPercent;
  @Nested(() => CountAndPercent) women: CountAndPercent;
  @Nested(() => CountAndPercent) under30: CountAndPercent;
  /** Of how many participants the age follows from the year of birth alone. */
  @Whole(0, 100_000_000) ageEstimated: number;
  @Nested(() => CountAndPercent) unemployedOver12Months: CountAndPercent;
  @Nested(() => EducationCounts) education: EducationCounts;
}

export class WorkParts {
  @Nested(() => CountAndPercent) working: CountAndPercent;
  @Nested(() => CountAndPercent) paySubsidisedWork: CountAndPercent;
}

export class ExitRow {
  @Choice(EXIT_ROWS) status: (typeof EXIT_ROWS)[number];
  @Whole(0, 100_000_000) count: number;
  @Decimal(0, 100) percent: number;
  @Optional() @Nested(() => WorkParts) parts?: WorkParts | null;
}

export class EnvironmentKindCount {
  @Choice(ENVIRONMENT_KINDS) kind: EnvironmentKind;
  @Whole(0, 1_000_000) count: number;
}

export class EnvironmentCounts {
  @Whole(0, 1_000_000) total: number;
  @NestedList(() => EnvironmentKindCount) byKind: EnvironmentKindCount[];
}

export class DegreePartCell {
  @Nested(() => CodedReference) field: CodedReference;
  /** Absent for people whose municipality a safety prohibition hides. */
  @Optional() @Nested(() => CodedReference) municipality?: CodedReference | null;
  @Whole(0, 1_000_000) count: number;
}

export class QualificationCount {
  @Nested(() => CodedReference) qualification: CodedReference;
  @Whole(0, 1_000_000) count: number;
}

export class DegreePartCounts {
  @Whole(0, 1_000_000) total: number;
  @NestedList(() => DegreePartCell) byFieldAndMunicipality: DegreePartCell[];
  @NestedList(() => QualificationCount) byQualification: QualificationCount[];
}

export class QualificationsCompleted {
  @Whole(0, 1_000_000) people: number;
}

/** Two figures that one would expect to be equal, side by side. */
export class ReconciliationRow {
  /** e.g. itemisedDegreeParts, fieldByQualification.<field code>, printed.exits.work.percent */
  @Text(120) check: string;
  @Decimal(0, 100_000_000) left: number;
  @Decimal(0, 100_000_000) right: number;
  @Decimal(-100_000_000, 100_000_000) difference: number;
  @FreeText(1000) explanation: string;
  /** Of a row about a field. */
  @Optional() @Nested(() => CodedReference) field?: CodedReference | null;
  /** Degree parts that `right` leaves out, since their qualification belongs to several fields. */
  @Optional() @Whole(0, 1_000_000) joint?: number | null;
}

export class FinalReportResponse {
  @Nested(() => ParticipantCounts) participants: ParticipantCounts;
  @NestedList(() => ExitRow) exits: ExitRow[];
  /** Participants whose coaching goes on: with `exits` they are all participants. */
  @Nested(() => CountAndPercent) stillInCoaching: CountAndPercent;
  @Nested(() => CountAndPercent) positivePath: CountAndPercent;
  @Nested(() => EnvironmentCounts) environments: EnvironmentCounts;
  @Nested(() => DegreePartCounts) degreeParts: DegreePartCounts;
  @Nested(() => QualificationsCompleted) qualificationsCompleted: QualificationsCompleted;
  @NestedList(() => ReconciliationRow) reconciliation: ReconciliationRow[];
}
