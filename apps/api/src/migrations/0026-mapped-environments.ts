import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

const OFFERED = 'EXISTS (SELECT 1 FROM task_requirement m JOIN work_task t ON t.id = m.work_task_id WHERE t.environment_id = environment.id AND t.retired_on IS NULL)';

/** Whether an environment is mapped, or was when it was retired: a mere candidate that was retired counts in no figure of mapped ones. */
export const mappedEnvironments0026 = migration(26, 'mapped-environments', async (schema) => {
  await schema.addColumns('environment', [column.boolean('mapped').default(false)]);
  await schema.runner.query(`UPDATE environment SET mapped = true WHERE state IN ('mapped', 'approved') OR (state = 'retired' AND ${OFFERED})`);
});
