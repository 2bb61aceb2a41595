import { identifier, NOTHING, sql, type Sql } from '../../../../platform/database/sql.js';

/** Which periods of a person are compared, as a condition over an alias: who may not read a period learns nothing from where it stands. */
export type Among = (alias: string) => Sql;

/** Where a period stands among those of its person that reached onboarding. */
export interface Standing {
  isFirst: Sql;
  isLast: Sql;
}

const at = (alias: string, column: string): Sql => identifier(`${alias}.${column}`);

/**
 * Whether the period under `alias` is the person's first or last among those compared: of its project in figures of a project,
 * of all in figures of all projects; as the domain's `participationFlags`.
 */
export function standing(alias: string, among: Among, ofProject: boolean): Standing {
  const hasStarted = sql`${at(alias, 'started_on')} IS NOT NULL`;
  const project = ofProject ? sql`AND e.project_id IS NOT DISTINCT FROM ${at(alias, 'project_id')}` : NOTHING;
  const none = (sign: Sql): Sql => sql`NOT EXISTS (SELECT 1 FROM coaching_period e WHERE e.trainee_id = ${at(alias, 'trainee_id')} ${project}
    AND e.started_on IS NOT NULL AND (e.started_on ${sign} ${at(alias, 'started_on')} OR (e.started_on = ${at(alias, 'started_on')} AND e.id ${sign} ${at(alias, 'id')})) AND ${among('e')})`;
  return { isFirst: sql`(${hasStarted} AND ${none(sql`<`)})`, isLast: sql`(${hasStarted} AND ${none(sql`>`)})` };
}
