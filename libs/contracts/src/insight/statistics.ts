import { Choice, CivilDate, FreeText, Id, MunicipalityCode, Nested, NestedList, Optional, Text, Whole } from '../shared/fields.js';
import { CodedReference, LocalizedText, Reference } from '../shared/basics.js';

export class OverviewQuery {
  @Optional() @Id() project?: string | null;
  @Optional() @MunicipalityCode() municipality?: string | null;
  @Optional() @Id() field?: string | null;
}

/** A measured value and, where the project planned one, its goal. */
export class GoalFigure {
  /** participants, women, degreeParts, positivePath or environments */
  @Text(40) key: string;
  @Whole(0, 100_000_000) count: number;
  @Optional() @Whole(0, 100_000_000) planned?: number | null;
}

/** One value of a dimension; `key` is a code of the domain or an id, `name` is given when it is not a choice. */
export class CountByKey {
  @FreeText(80) key: string;
  @Optional() @Nested(() => LocalizedText) name?: LocalizedText | null;
  @Whole(0, 100_000_000) count: number;
}

export class CompletionCell {
  /** Absent for people whose municipality a safety prohibition hides. */
  @Optional() @Nested(() => CodedReference) municipality?: CodedReference | null;
  @Nested(() => CodedReference) qualification: CodedReference;
  @Whole(0, 100_000_000) count: number;
}

export class MonthFigure {
  /** YYYY-MM */
  @Text(7, 7) month: string;
  @Whole(0, 100_000_000) minutes: number;
  @Whole(0, 100_000_000) logs: number;
}

/** Everything of the overview, each figure with the filter of the list that opens behind it. */
export class OverviewResponse {
  /** Whose figures these are: a manager's of everyone, a coach's of the own people (the list's `caseload=team`) and without goals. */
  @Choice(['everyone', 'own']) people: 'everyone' | 'own';
  @Optional() @Nested(() => Reference) project: Reference | null;
  @CivilDate() asOf: string;
  @NestedList(() => GoalFigure) goals: GoalFigure[];
  @NestedList(() => CountByKey) phases: CountByKey[];
  @NestedList(() => CountByKey) late: CountByKey[];
  @NestedList(() => CompletionCell) completions: CompletionCell[];
  @NestedList(() => CountByKey) exits: CountByKey[];
  @Whole(0, 100_000_000) positivePath: number;
  @Whole(0, 100_000_000) participants: number;
  @NestedList(() => CountByKey) environmentsByKind: CountByKey[];
  @Whole(0, 100_000_000) environmentsInUse: number;
  /** Every calendar month from the first with hours to today, or to the project's last day: empty ones too, and twelve at least. */
  @NestedList(() => MonthFigure, 400) hours: MonthFigure[];
}
