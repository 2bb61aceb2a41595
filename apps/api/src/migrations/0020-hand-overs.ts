import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** Who was made the coach of a case, by whom and why: what both coaches and the person are told. */
export const handOvers0020 = migration(20, 'handOvers', async (schema) => {
  await schema.createTable(
    'hand_over',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('coaching_period_id', 'coaching_period', 'CASCADE'),
      column.ref('from_coach_id', 'app_user').nullable(), column.ref('to_coach_id', 'app_user'),
      column.varchar('reason', 1000).nullable(),
      column.looseId('changed_by'), column.instant('changed_at'),
    ],
    {
      indexes: [['coaching_period_id', 'changed_at']],
      checks: ['from_coach_id IS NULL OR reason IS NOT NULL', 'from_coach_id IS NULL OR from_coach_id <> to_coach_id'],
    },
  );
});
