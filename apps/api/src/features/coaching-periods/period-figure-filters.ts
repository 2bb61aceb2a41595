import type { CoachingPeriodListQuery } from '@valopolku/contracts';
import { listOf, sql, type Sql } from '../../platform/database/sql.js';
import type { Standing } from '../trainees/cases.service.js';

/** The filters behind a figure; whoever sees only an outline of a case does not learn these of it. */
export function asksForFigures({ group, exitStatus, education }: CoachingPeriodListQuery): boolean {
  return Boolean(group ?? exitStatus ?? education);
}

/** Those, and the filters by what the row of an outline leaves empty: its list would tell it. */
export function asksForHidden(query: CoachingPeriodListQuery): boolean {
  return asksForFigures(query) || Boolean(query.waiting ?? query.project ?? query.municipality ?? query.field);
}

/** Age in full years at the start, as the domain's `ageOn` counts it. */
const AGE = sql`(CAST(substr(p.started_on, 1, 4) AS integer) - CAST(substr(t.birth_date, 1, 4) AS integer)
  - CASE WHEN substr(p.started_on, 6) < substr(t.birth_date, 6) THEN 1 ELSE 0 END)`;

const ofPerson = (condition: Sql): Sql => sql`EXISTS (SELECT 1 FROM trainee t WHERE t.id = p.trainee_id AND ${condition})`;

type Group = (first: Sql) => Sql;

const GROUPS: Readonly<Record<string, Group>> = {
  participants: (first) => first,
  women: (first) => sql`${first} AND ${ofPerson(sql`t.gender = 'female'`)}`,
  under30: (first) => sql`${first} AND ${ofPerson(sql`${AGE} < 30`)}`,
  unemployedOver12Months: (first) => sql`${first} AND p.labour_market_status = 'unemployed' AND p.months_unemployed > 12`,
};

const EDUCATION_GROUPS: Readonly<Record<string, readonly string[]>> = { basic: ['basicNotCompleted', 'basic'] };
const EXIT_GROUPS: Readonly<Record<string, readonly string[]>> = {
  work: ['working', 'paySubsidisedWork'],
  positivePath: ['studying', 'working', 'paySubsidisedWork'],
};

/** The values that a figure sums; a value that is no group stands for itself (a name such as `constructor` is no group). */
const valuesOf = (groups: Readonly<Record<string, readonly string[]>>, value: string): readonly string[] =>
  (Object.hasOwn(groups, value) ? groups[value] : undefined) ?? [value];

/**
 * Drill-down from a figure to the people behind it, counted exactly as the figure is: people once, on the first period that
 * reached onboarding (domain, PARTICIPANTS), and the situation at exit that of the last one, once it has ended (domain, EXITED):
 * of a project where one is asked for, of all else. The standing is that among the periods that the caller may compare.
 */
export function figureConditions({ group, exitStatus, education }: CoachingPeriodListQuery, { isFirst, isLast }: Standing): Sql[] {
  return [
    ...(group ? [GROUPS[group]?.(isFirst) ?? sql`1 = 0`] : []),
    ...(education ? [sql`${isFirst} AND p.education IN ${listOf(valuesOf(EDUCATION_GROUPS, education))}`] : []),
    ...(exitStatus ? [sql`p.ended_on IS NOT NULL AND ${isLast} AND p.exit_status IN ${listOf(valuesOf(EXIT_GROUPS, exitStatus))}`] : []),
  ];
}
