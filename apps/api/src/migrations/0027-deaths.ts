import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** A death may be learned after the end, and a slip is taken back: the person's row says in which period it is written. */
export const deaths0027 = migration(27, 'deaths', async (schema) => {
  await schema.addColumns('trainee', [column.looseId('death_period_id').nullable()]);
  await schema.runner.query(`UPDATE trainee SET death_period_id = (SELECT MAX(p.id) FROM coaching_period p WHERE p.trainee_id = trainee.id AND p.exit_detail = 'died')`);
});
