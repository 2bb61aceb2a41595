import {
  inAllProjects, TODAY, type AnyDefinition, type Comparison, type Dimension, type Measure, type Predicate, type Source, type StatisticDefinition, type StatisticFilter,
} from '@valopolku/domain';
import { snakeCase } from '../../../platform/database/snake-case-naming.js';
import { identifier, joined, listOf, NOTHING, sql, type Sql } from '../../../platform/database/sql.js';
import type { Standing } from '../../case/trainees/trainees.public.js';
import { STATISTIC_COLUMNS, STATISTIC_TABLES } from './statistic-tables.js';

/** Whose figures these are, as conditions over `coaching_period p`: the periods, those of them whose places are known, and where each stands among them. */
export interface OwnPeople extends Standing {
  who: Sql;
  placesKnown: Sql;
}

/**
 * A statistic as SQL over the facts: columns `key_0`… in the order of its dimensions, and `value` as text of a whole number.
 * `evaluate` of the domain answers the same by counting plainly; a spec holds the two against each other. `people` narrows to
 * some periods: those who get figures of their own people know most of their places, which the facts do not hold, so
 * municipalities are the periods' own then, and the first and the last of a person are those of these periods: no
 * case of somebody else moves such a figure. A source without periods is not narrowed.
 */
export function statisticSql(definition: AnyDefinition, filter: StatisticFilter, today: string, people?: OwnPeople): Sql {
  // Columns are names of the fact's own keys, whatever the source.
  const { source, dimensions, where: ofProject, measure: what } = definition as unknown as StatisticDefinition;
  const where = filter.projectId ? ofProject : inAllProjects(ofProject);
  const isNarrowed = people !== undefined && OF_PERIODS.has(source);
  const column = (name: string): Sql => (isNarrowed ? ownColumns(people)[name] : undefined) ?? columnOf(source, name);
  const keys = dimensions.map((dimension) => keyOf(dimension, column));
  const named = keys.map((key, index) => sql`${key} AS ${identifier(`key_${index}`)}`);
  const conditions = [...filters(source, filter, column), condition(where, column, today), ...(isNarrowed ? [people.who] : [])];
  const select = joined([...named, sql`CAST(${measure(what, column)} AS bigint) AS value`], ', ');
  // By position: a repeated expression with its own parameters would not be the same expression to PostgreSQL.
  const grouping = keys.length > 0 ? sql` GROUP BY ${joined(keys.map((_, index) => POSITIONS[index] as Sql), ', ')}` : sql``;
  const periods = isNarrowed ? sql`JOIN coaching_period p ON p.id = f.period_id` : NOTHING;
  return sql`SELECT ${select} FROM ${identifier(STATISTIC_TABLES[source])} f ${periods} WHERE ${joined(conditions, ' AND ')}${grouping}`;
}

const ownColumns = ({ placesKnown, isFirst, isLast }: OwnPeople): Readonly<Record<string, Sql | undefined>> => ({
  municipalityCode: sql`CASE WHEN ${placesKnown} THEN p.municipality_code ELSE '' END`, firstInProject: isFirst, lastInProject: isLast, firstOfAll: isFirst, lastOfAll: isLast,
});

const OF_PERIODS: ReadonlySet<Source> = new Set<Source>(['period', 'completion', 'qualification']);
const POSITIONS = [sql`1`, sql`2`, sql`3`, sql`4`];

function columnOf(source: Source, name: string): Sql {
  const renamed = STATISTIC_COLUMNS[source]?.[name];
  return identifier(`f.${renamed ?? snakeCase(name)}`);
}

function measure(what: Measure<Source>, column: (name: string) => Sql): Sql {
  if (what.kind === 'rows') return sql`count(*)`;
  return what.kind === 'people' ? sql`count(DISTINCT ${column('traineeId')})` : sql`coalesce(sum(${column(what.column)}), 0)`;
}

function keyOf(dimension: Dimension<Source>, column: (name: string) => Sql): Sql {
  const value = sql`coalesce(CAST(${column(dimension.column)} AS varchar(80)), '')`;
  if (dimension.kind === 'value') return value;
  if (dimension.kind === 'month') return sql`substr(${value}, 1, 7)`;
  const groups = Object.entries(dimension.groups).map(([group, values]) => sql`WHEN ${column(dimension.column)} IN ${listOf(values)} THEN ${group}`);
  return sql`CASE ${joined(groups, ' ')} ELSE '' END`;
}

function filters(source: Source, filter: StatisticFilter, column: (name: string) => Sql): Sql[] {
  const set = Object.entries(filter).filter(([name, value]) => value !== undefined && value !== null && hasColumn(source, name));
  return set.map(([name, value]) => sql`${column(name)} = ${value as string}`);
}

/** A filter on a column that the source does not have is left out, as in the plain evaluation. */
function hasColumn(source: Source, name: string): boolean {
  if (name === 'coachId') return source === 'period';
  return name !== 'fieldId' || source === 'period' || source === 'completion' || source === 'qualification';
}

function condition(predicate: Predicate<Source>, column: (name: string) => Sql, today: string): Sql {
  if ('all' in predicate) return several(predicate.all, ' AND ', sql`1 = 1`, column, today);
  if ('any' in predicate) return several(predicate.any, ' OR ', sql`1 = 0`, column, today);
  return comparison(predicate, column(predicate.column), today);
}

function several(predicates: readonly Predicate<Source>[], word: string, none: Sql, column: (name: string) => Sql, today: string): Sql {
  if (predicates.length === 0) return none;
  return sql`(${joined(predicates.map((predicate) => condition(predicate, column, today)), word)})`;
}

const SIGNS = { equal: sql`=`, above: sql`>`, below: sql`<`, atLeast: sql`>=`, atMost: sql`<=` };

function comparison(test: Comparison<Source>, column: Sql, today: string): Sql {
  if (test.is === 'known') return sql`${column} IS NOT NULL`;
  if (test.is === 'unknown') return sql`${column} IS NULL`;
  if (test.is === 'oneOf') return sql`${column} IN ${listOf(test.values)}`;
  return sql`${column} ${SIGNS[test.is]} ${test.value === TODAY ? today : test.value}`;
}
