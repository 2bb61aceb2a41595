import { identifier, sql, type Sql } from '../../platform/database/sql.js';

/** Which periods of a person are compared, as a condition over an alias: who may not read a period learns nothing from where it stands. */
export type Among = (alias: string) => Sql;

const at = (alias: string, column: string): Sql => identifier(`${alias}.${column}`);

function none(alias: string, among: Among, sign: Sql): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM coaching_period e WHERE e.trainee_id = ${at(alias, 'trainee_id')} AND e.project_id IS NOT DISTINCT FROM ${at(alias, 'project_id')}
    AND e.started_on IS NOT NULL AND (e.started_on ${sign} ${at(alias, 'started_on')} OR (e.started_on = ${at(alias, 'started_on')} AND e.id ${sign} ${at(alias, 'id')})) AND ${among('e')})`;
}

/** Where a period stands among those of its person in the same project. */
export interface InProject {
  isFirst: Sql;
  isLast: Sql;
}

/** Whether the period under `alias` is the person's first or last in its project that reached onboarding, among those compared; as the domain's `inProjectFlags`. */
export function inProject(alias: string, among: Among): InProject {
  const hasStarted = sql`${at(alias, 'started_on')} IS NOT NULL`;
  return { isFirst: sql`(${hasStarted} AND ${none(alias, among, sql`<`)})`, isLast: sql`(${hasStarted} AND ${none(alias, among, sql`>`)})` };
}
