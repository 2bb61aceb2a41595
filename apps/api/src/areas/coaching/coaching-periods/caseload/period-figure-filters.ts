import type { CoachingPeriodListQuery } from '@valopolku/contracts';
import { hasRole, type Actor } from '@valopolku/domain';
import { listOf, sql, type Sql } from '../../../../platform/database/sql.js';
import type { Standing } from '../../../case/trainees/trainees.public.js';

/** The filters behind a figure; whoever sees only an outline of a case does not learn these of it. */
export function asksForFigures({ group, exitStatus, education }: CoachingPeriodListQuery): boolean {
  return Boolean(group ?? exitStatus ?? education);
}

/** What waits for us that a manager's row does not tell: whose news we have not asked, and who is ready. */
const UNTOLD_TO_MANAGERS: ReadonlySet<string> = new Set(['newsNotAsked', 'readyToDemonstrate']);

/**
 * The guard of outlines: a filter by what the row of one leaves empty matches none of them, for its list would tell it. A manager's
 * row tells of the caseload, and figures are a manager's of everyone, as many as their list (ADR 13); a coach's row tells name, phase and coach.
 */
export function asksForHidden(actor: Actor, query: CoachingPeriodListQuery): boolean {
  const { waiting, project, municipality, field } = query;
  if (hasRole(actor, 'manager')) return UNTOLD_TO_MANAGERS.has(waiting ?? '');
  return asksForFigures(query) || Boolean(waiting ?? project ?? municipality ?? field);
}

/** Age in full years at the start, as the domain's `ageOn` counts it. */
const AGE = sql`(CAST(substr(p.started_on, 1, 4) AS integer) - CAST(substr(t.birth_date, 1, 4) AS integer)
  - CASE WHEN substr(p.started_on, 6) < substr(t.birth_date, 6) THEN 1 ELSE 0 END)`;

const ofPerson = (condition: Sql): Sql => sql`EXISTS (SELECT 1 FROM trainee t WHERE t.id = p.trainee_id AND ${condition})`;

const ofBackground = (condition: Sql): Sql => sql`EXISTS (SELECT 1 FROM period_background b WHERE b.coaching_period_id = p.id AND ${condition})`;

/** What each group asks of a participant. */
const GROUPS: Readonly<Record<string, Sql>> = {
  participants: sql`1 = 1`,
  women: ofPerson(sql`t.gender = 'female'`),
  under30: ofPerson(sql`${AGE} < 30`),
  unemployedOver12Months: ofBackground(sql`b.labour_market_status = 'unemployed' AND b.months_unemployed > 12`),
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
    ...(group ? [sql`${isFirst} AND ${GROUPS[group] ?? sql`1 = 0`}`] : []),
    ...(education ? [sql`${isFirst} AND ${ofBackground(sql`b.education IN ${listOf(valuesOf(EDUCATION_GROUPS, education))}`)}`] : []),
    ...(exitStatus ? [sql`p.ended_on IS NOT NULL AND ${isLast}
      AND EXISTS (SELECT 1 FROM period_exit x WHERE x.coaching_period_id = p.id AND x.exit_status IN ${listOf(valuesOf(EXIT_GROUPS, exitStatus))})`] : []),
  ];
}
