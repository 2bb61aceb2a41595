import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** Placements of people in onboarding at environments with tasks for one of their targets. */
const PLACED = `FROM placement c WHERE c.coaching_period_id = coaching_period.id AND EXISTS (
  SELECT 1 FROM target g JOIN requirement r ON r.degree_part_id = g.degree_part_id JOIN task_requirement m ON m.requirement_id = r.id
    JOIN work_task w ON w.id = m.work_task_id WHERE g.coaching_period_id = c.coaching_period_id AND w.environment_id = c.environment_id AND w.retired_on IS NULL)`;

/** A period of the same person that began before (or, the other way round, after) this one. */
const other = (sign: '<' | '>'): string => `EXISTS (SELECT 1 FROM period_fact o WHERE o.trainee_id = period_fact.trainee_id AND o.started_on IS NOT NULL
  AND (o.started_on ${sign} period_fact.started_on OR (o.started_on = period_fact.started_on AND o.period_id ${sign} period_fact.period_id)))`;

/**
 * What rules at their edges need: the days on which someone is placed for a target, so that the next step knows when a placement
 * is over; the day on which a placement was written down (unknown of older ones); a person's first and last period of all;
 * and an order for lists that tells nothing.
 */
export const edges0023 = migration(23, 'edges', async (schema) => {
  const { runner } = schema;
  await schema.addColumns('coaching_period', [column.date('placed_from').nullable(), column.date('placed_until').nullable()]);
  await runner.query(`UPDATE coaching_period SET placed_from = (SELECT MIN(c.starts_on) ${PLACED}), placed_until = (SELECT MAX(c.ends_on) ${PLACED})
    WHERE phase = 'onboarding'`);
  await schema.addIndexes('coaching_period', { indexes: [['organisation_id', 'id']] });
  await schema.addColumns('placement', [column.date('recorded_on').nullable()]);
  await schema.addColumns('period_fact', [column.boolean('first_of_all').default(false), column.boolean('last_of_all').default(false)]);
  await runner.query(`UPDATE period_fact SET first_of_all = NOT ${other('<')}, last_of_all = NOT ${other('>')} WHERE started_on IS NOT NULL`);
});
