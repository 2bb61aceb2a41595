import type { CompletionFact, EnvironmentFact, PeriodFact, QualificationFact } from './facts.js';
import type { RollUpRow } from './roll-ups.js';

/** The facts that statistics are counted from, by source. */
export interface FactBySource {
  period: PeriodFact;
  completion: CompletionFact;
  qualification: QualificationFact;
  environment: EnvironmentFact;
  rollUp: RollUpRow;
}
export type Source = keyof FactBySource;
export type Column<S extends Source> = keyof FactBySource[S] & string;

/** Stands for the day of the question; the caller passes it in. */
export const TODAY = '$today';

type Scalar = string | number | boolean;

/** One comparison; with an unknown value it is false, as in SQL. */
export type Comparison<S extends Source> =
  | { column: Column<S>; is: 'equal' | 'above' | 'below' | 'atLeast' | 'atMost'; value: Scalar }
  | { column: Column<S>; is: 'oneOf'; values: readonly Scalar[] }
  | { column: Column<S>; is: 'known' }
  | { column: Column<S>; is: 'unknown' };

export type Predicate<S extends Source> =
  | Comparison<S>
  | { all: readonly Predicate<S>[] }
  | { any: readonly Predicate<S>[] };

/** Rows, distinct people, or the sum of a column. */
export type Measure<S extends Source> = { kind: 'rows' } | { kind: 'people' } | { kind: 'sum'; column: Column<S> };

/** A column as it is, its month, or its values gathered into groups (values of no group stand under ''). */
export type Dimension<S extends Source> =
  | { kind: 'value'; column: Column<S> }
  | { kind: 'month'; column: Column<S> }
  | { kind: 'groups'; column: Column<S>; groups: Readonly<Record<string, readonly string[]>> };

/**
 * One statistic, told once: the API compiles it to SQL over the facts, and `evaluate` answers the same by counting
 * plainly, to test the SQL against. Its label and explanation are the i18n keys of its id.
 */
export interface StatisticDefinition<S extends Source = Source> {
  id: string;
  source: S;
  measure: Measure<S>;
  dimensions: readonly Dimension<S>[];
  where: Predicate<S>;
  /** Whose definition it is: a report, an authority's guide, or the model of the product. */
  definedBy: string;
}

export type AnyDefinition = { [S in Source]: StatisticDefinition<S> }[Source];

/** Who is a participant: the period reached onboarding; a person counts once in a project. */
export const PARTICIPANTS: Predicate<'period'> = {
  all: [
    { column: 'startedOn', is: 'known' },
    { column: 'firstInProject', is: 'equal', value: true },
  ],
};

/** Whose situation at exit counts: the last period of the person in the project has ended. */
export const EXITED: Predicate<'period'> = {
  all: [
    { column: 'exitStatus', is: 'known' },
    { column: 'endedOn', is: 'known' },
    { column: 'lastInProject', is: 'equal', value: true },
  ],
};

/** Flags within a project, and those of all projects that stand for them when no project is asked for. */
const OF_ALL: Readonly<Partial<Record<string, Column<'period'>>>> = { firstInProject: 'firstOfAll', lastInProject: 'lastOfAll' };

/** A person has one background and one exit in the figures of a project; in those of all projects the first and the last of all. */
export function inAllProjects(predicate: Predicate<Source>): Predicate<Source> {
  if ('all' in predicate) return { all: predicate.all.map(inAllProjects) };
  if ('any' in predicate) return { any: predicate.any.map(inAllProjects) };
  const column = OF_ALL[predicate.column];
  return column === undefined ? predicate : ({ ...predicate, column } as Comparison<Source>);
}
