import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';

const ACTIVITIES = ['training', 'cardCourse', 'digitalSkills', 'language', 'groupCoaching', 'jobSearch', 'visit', 'meeting', 'other'];
const INDEPENDENCES = ['guided', 'partly', 'independent'];
const WORK_LOG_AUTHORS = ['staff', 'coach', 'trainee'];

/** The work diary. */
export const workLogs0008 = migration(8, 'workLogs', async (schema) => {
  await schema.createTable(
    'work_log',
    [
      column.id(), column.organisation(), column.version(),
      column.ref('coaching_period_id', 'coaching_period', 'CASCADE'),
      column.ref('trainee_id', 'trainee', 'CASCADE'),
      column.ref('placement_id', 'placement'),
      column.ref('environment_id', 'environment'),
      column.date('date'),
      column.integer('minutes', 1, 1440),
      column.choice('independence', INDEPENDENCES),
      column.choice('activity', ACTIVITIES).nullable(),
      column.text('note').nullable(),
      column.ref('logged_by', 'app_user'),
      column.choice('logged_as', WORK_LOG_AUTHORS),
      column.instant('logged_at'),
      column.ref('confirmed_by', 'app_user').nullable(),
      column.instant('confirmed_at').nullable(),
    ],
    {
      indexes: [
        ['organisation_id', 'coaching_period_id', 'date', 'id'],
        ['organisation_id', 'environment_id', 'date', 'id'],
        // The sum of a person's day.
        ['organisation_id', 'trainee_id', 'date', 'minutes'],
        ['organisation_id', 'date', 'id'],
        ['placement_id'],
      ],
      // What waits for confirmation is always few, however long the diary grows.
      uniqueWhere: [{ columns: ['organisation_id', 'coaching_period_id', 'date', 'id'], where: 'confirmed_at IS NULL' }],
      checks: ['(confirmed_at IS NULL) = (confirmed_by IS NULL)'],
    },
  );
  await schema.createTable(
    'work_log_task',
    [
      column.ref('work_log_id', 'work_log', 'CASCADE'),
      column.ref('work_task_id', 'work_task'),
      column.choice('independence', INDEPENDENCES),
      column.integer('position', 0, 100),
    ],
    { primaryKey: ['work_log_id', 'work_task_id'], indexes: [['work_task_id', 'work_log_id']] },
  );
});
