import type {} from '../../../platform/audit/audit-payloads.js';
import { auditedRows } from '../../../platform/audit/audited-rows.js';
import { sql } from '../../../platform/database/sql.js';
import type { WorkLogTaskEntity } from './work-log-task.entity.js';
import type { WorkLogEntity } from './work-log.entity.js';

/** What an entry was about; words and names stand in the row. */
interface Entry {
  coachingPeriodId: string;
  environmentId: string;
  date: string;
  minutes: number;
}

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'workLog.created': Entry & { confirmed: 'yes' | 'no' };
    /** `before` holds the old values of what was corrected, so that nothing is lost. */
    'workLog.corrected': Entry & { fields: string; before: string; confirmed?: 'yes' | 'no'; confirmedBy?: string | null };
    'workLog.deleted': Entry & { before: string };
    'workLog.confirmed': Entry;
    'workLog.confirmationWithdrawn': Entry;
  }
}

auditedRows({
  table: 'work_log',
  kinds: ['workLog.created'],
  later: ['workLog.corrected', 'workLog.confirmed', 'workLog.confirmationWithdrawn'],
  ends: ['workLog.deleted'],
  columns: {
    person: sql`r.trainee_id`, doer: sql`r.logged_by`, coachingPeriodId: sql`r.coaching_period_id`, environmentId: sql`r.environment_id`, date: sql`r.date`, minutes: sql`r.minutes`,
    confirmed: sql`CASE WHEN r.confirmed_by IS NULL THEN 'no' ELSE 'yes' END`, confirmedBy: sql`r.confirmed_by`,
  },
  tells: {
    'workLog.created': (entry, by) => ({ ...entry, confirmedBy: entry.confirmed === 'yes' ? by : null }),
    // A correction may confirm or not; older events do not say.
    'workLog.corrected': (entry) => ({ ...entry, confirmed: entry.confirmed, confirmedBy: entry.confirmedBy }),
    'workLog.confirmed': (entry, by) => ({ ...entry, confirmed: 'yes', confirmedBy: by }),
    'workLog.confirmationWithdrawn': (entry) => ({ ...entry, confirmed: 'no', confirmedBy: null }),
  },
});

/** The diary is a list of its own, so its events are the entry's and do not fill the timeline of the period. `tasks` of the entry as it was and as it is. */
export function entryEvent<T extends object>(log: WorkLogEntity, tasks: readonly Pick<WorkLogTaskEntity, 'workTaskId'>[], more: T): { subjects: string[]; entityId: string; payload: Entry & T; touched: string[] } {
  const { coachingPeriodId, environmentId, date, minutes } = log;
  return { subjects: [log.traineeId], entityId: log.id, payload: { coachingPeriodId, environmentId, date, minutes, ...more }, touched: tasks.map(({ workTaskId }) => workTaskId) };
}
