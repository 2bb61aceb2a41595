import { identifier, sql, type Sql } from '../../platform/database/sql.js';

/** Which periods of a person are compared, as a condition over an alias: who may not read a period learns nothing from where it stands. */
export type Among = (alias: string) => Sql;

const at = (alias: string, column: string): Sql => identifier(`${alias}.${column}`);

function none(alias: string, among: Among, sign: Sql): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM coaching_period e WHERE e.trainee_id = ${at(alias, 'trainee_id')} AND e.project_id IS NOT DISTINCT FROM ${at(alias, 'project_id')}
    AND e.started_on IS NOT NULL AND (e.started_on ${sign} ${at(alias, 'started_on')} OR (e.started_on = ${at(alias, 'started_on')} AND e.id ${sign} ${at(alias, 'id')})) AND ${among('e')})`;
}

/** The period under `alias` is the person's first in its project that reached onboarding, among those compared; as the domain's `inProjectFlags`. */
export const firstInProject = (alias: string, among: Among): Sql => sql`(${at(alias, 'started_on')} IS NOT NULL AND ${none(alias, among, sql`<`)})`;

/** The same of the last one. */
export const lastInProject = (alias: string, among: Among): Sql => sql`(${at(alias, 'started_on')} IS NOT NULL AND ${none(alias, among, sql`>`)})`;
