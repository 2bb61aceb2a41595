import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

/** Which weekdays of the week the person is at the place, as a JSON list; null while they have not been agreed. */
export const placementWeekdays0025 = migration(25, 'placement-weekdays', async (schema) => {
  await schema.addColumns('placement', [column.varchar('weekdays', 60).nullable()]);
});
