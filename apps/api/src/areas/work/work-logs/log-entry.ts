import type { CorrectWorkLogRequest, CreateWorkLogRequest, WorkLogTaskInput } from '@valopolku/contracts';
import { canLog, ensure, placementFor, storedOrNull, type Independence, type LogEntry, type PlainDate } from '@valopolku/domain';
import type { LogSurroundings } from './log-context.query.js';
import type { WorkLogTaskEntity } from './work-log-task.entity.js';
import type { WorkLogEntity } from './work-log.entity.js';

export function entryOf({ date, minutes, environmentId, tasks, activity, note }: CreateWorkLogRequest): LogEntry {
  return { date, minutes, environmentId, taskIds: tasks.map((task) => task.workTaskId), activity: activity ?? null, note: storedOrNull(note) };
}

/** The entry as it will be: what the correction does not name stays; an activity or a note can be taken away with null. */
export function entryAfter(log: WorkLogEntity, tasks: readonly WorkLogTaskEntity[], input: CorrectWorkLogRequest): LogEntry {
  return {
    date: input.date ?? log.date,
    minutes: input.minutes ?? log.minutes,
    environmentId: input.environmentId ?? log.environmentId,
    taskIds: (input.tasks ?? tasks).map((task) => task.workTaskId),
    activity: input.activity === undefined ? log.activity : input.activity,
    note: input.note === undefined ? log.note : storedOrNull(input.note),
  };
}

type PlacedColumns = Pick<WorkLogEntity, 'placementId' | 'environmentId' | 'date' | 'minutes' | 'activity' | 'note'>;

/** The columns of a checked entry, its placement found; throws what the rule names. */
export function placed(entry: LogEntry, around: LogSurroundings, today: PlainDate): PlacedColumns {
  ensure(canLog(entry, around, today));
  const placement = placementFor(around.placements, entry.environmentId, entry.date);
  if (!placement) throw new Error('an entry that may be made has a placement');
  const { environmentId, date, minutes, activity, note } = entry;
  return { placementId: placement.id, environmentId, date, minutes, activity, note };
}

/** Tasks as rows; how independently is said for the whole entry unless a task says otherwise. */
export function taskLines(workLogId: string, tasks: readonly WorkLogTaskInput[], independence: Independence): WorkLogTaskEntity[] {
  return tasks.map((task, position) => ({ workLogId, workTaskId: task.workTaskId, independence: task.independence ?? independence, position }));
}

const CORRECTABLE = ['date', 'minutes', 'environmentId', 'independence', 'activity', 'note', 'tasks'] as const;
type Correctable = Pick<WorkLogEntity, Exclude<(typeof CORRECTABLE)[number], 'tasks'>> & { tasks: readonly WorkLogTaskEntity[] };

/** Which fields a correction changed, and what they were. */
export function corrected(before: Correctable, after: Correctable): { fields: string; before: string } {
  const fields = CORRECTABLE.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return { fields: fields.join(', '), before: JSON.stringify(Object.fromEntries(fields.map((name) => [name, before[name]]))) };
}
