import type { PlainDate } from '../../shared/plain-date.js';
import type { Comparison, Dimension, FactBySource, Predicate, Source, StatisticDefinition } from './definition.js';
import { inAllProjects, TODAY } from './definition.js';

/** Narrows every statistic alike; a filter on a column that the source does not have is left out. */
export interface StatisticFilter {
  organisationId: string;
  projectId?: string | null;
  municipalityCode?: string | null;
  fieldId?: string | null;
  coachId?: string | null;
}

/** One row of an answer: the keys of its dimensions in order, and the number. */
export interface StatisticRow {
  keys: string[];
  value: number;
}

type Value = string | number | boolean | null;
type Fact = Readonly<Record<string, Value>>;

function compare(value: Value, test: Comparison<Source>, today: PlainDate): boolean {
  if (test.is === 'known') return value !== null;
  if (test.is === 'unknown') return value === null;
  if (value === null) return false;
  if (test.is === 'oneOf') return test.values.includes(value);
  const wanted = test.value === TODAY ? today : test.value;
  if (test.is === 'equal') return value === wanted;
  if (test.is === 'above') return value > wanted;
  if (test.is === 'below') return value < wanted;
  return test.is === 'atLeast' ? value >= wanted : value <= wanted;
}

function holds(fact: Fact, predicate: Predicate<Source>, today: PlainDate): boolean {
  if ('all' in predicate) return predicate.all.every((one) => holds(fact, one, today));
  if ('any' in predicate) return predicate.any.some((one) => holds(fact, one, today));
  return compare(fact[predicate.column] ?? null, predicate, today);
}

function keyOf(fact: Fact, dimension: Dimension<Source>): string {
  const value = String(fact[dimension.column] ?? '');
  if (dimension.kind === 'value') return value;
  if (dimension.kind === 'month') return value.slice(0, 7);
  return Object.entries(dimension.groups).find(([, values]) => values.includes(value))?.[0] ?? '';
}

function passes(fact: Fact, filter: StatisticFilter): boolean {
  const set = Object.entries(filter).filter(([column, wanted]) => wanted !== undefined && wanted !== null && column in fact);
  return set.every(([column, wanted]) => fact[column] === wanted);
}

function measured(facts: readonly Fact[], { measure }: StatisticDefinition): number {
  if (measure.kind === 'rows') return facts.length;
  if (measure.kind === 'people') return new Set(facts.map((fact) => fact['traineeId'])).size;
  return facts.reduce((sum, fact) => sum + Number(fact[measure.column] ?? 0), 0);
}

function grouped(facts: readonly Fact[], dimensions: readonly Dimension<Source>[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = JSON.stringify(dimensions.map((dimension) => keyOf(fact, dimension)));
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
}

/**
 * The plain answer to a statistic, the oracle that SQL is held against: rows sorted by their keys. Without dimensions
 * there is always one row, 0 included; with dimensions only groups that exist.
 */
export function evaluate<S extends Source>(
  definition: StatisticDefinition<S>,
  facts: readonly FactBySource[S][],
  filter: StatisticFilter,
  today: PlainDate,
): StatisticRow[] {
  // A definition names columns of its own source only, so its facts are read as plain records here.
  const plain = definition as unknown as StatisticDefinition;
  const records = facts as unknown as readonly Fact[];
  const where = filter.projectId ? plain.where : inAllProjects(plain.where);
  const counted = records.filter((fact) => passes(fact, filter) && holds(fact, where, today));
  if (plain.dimensions.length === 0) return [{ keys: [], value: measured(counted, plain) }];
  return [...grouped(counted, plain.dimensions)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({ keys: JSON.parse(key) as string[], value: measured(group, plain) }));
}
