import type { KnownPlace, Reference, WorkLogResponse } from '@valopolku/contracts';
import { canConfirm, countsAsEvidence, isGranted, mayTouchLog, possibleActions, traineeName, type Action, type Actor } from '@valopolku/domain';
import type { Places } from '../../case/trainees/trainees.public.js';
import type { DiarySurroundings } from './log-context.query.js';
import type { WorkLogTaskEntity } from './work-log-task.entity.js';
import type { WorkLogEntity } from './work-log.entity.js';
import type { WorkLogLine, WorkLogTaskRow } from './work-log-row.js';

export function presentWorkLog(actor: Actor, row: WorkLogLine, environment: KnownPlace<Reference>, tasks: readonly WorkLogTaskRow[]): WorkLogResponse {
  return {
    id: row.id,
    version: row.version,
    abilities: workLogAbilities(actor, row),
    coachingPeriodId: row.coachingPeriodId,
    traineeId: row.traineeId,
    traineeName: traineeName(row),
    environment,
    date: row.date,
    minutes: row.minutes,
    independence: row.independence,
    tasks: tasks.filter((task) => task.workLogId === row.id).map(({ workTaskId, name, independence }) => ({ workTaskId, name, independence })),
    activity: row.activity,
    note: row.note,
    loggedBy: row.loggedByName,
    loggedAt: row.loggedAt,
    confirmed: countsAsEvidence(row),
    confirmedBy: row.confirmedByName,
  };
}

/** What the caller may do with an entry, by role, scope, the entry itself and the phase of its period. */
function workLogAbilities(actor: Actor, row: WorkLogLine): Action[] {
  const possible = possibleActions(row.phase, false);
  const isTouchable = mayTouchLog(actor, row, Boolean(row.isTeam));
  const held: Readonly<Partial<Record<Action, boolean>>> = {
    'workLog.read': true,
    'workLog.correct': isTouchable,
    'workLog.delete': isTouchable,
    'workLog.confirm': isTouchable && canConfirm(row, actor) === undefined,
  };
  return (Object.keys(held) as Action[]).filter((action) => held[action] && possible.has(action) && isGranted(actor, action));
}

/** A new entry, presented from what its checks have loaded. */
export function presentMade(actor: Actor, log: WorkLogEntity, lines: readonly WorkLogTaskEntity[], around: DiarySurroundings, seen: { isTeam: boolean; places: Places }): WorkLogResponse {
  const { phase, firstName, lastName, userName } = around.period;
  const name = userName ?? '';
  const environmentName = around.placements.find((placement) => placement.id === log.placementId)?.environmentName ?? '';
  const environment = seen.places.environment({ id: log.environmentId, name: environmentName });
  if (environment === null) throw new Error('an entry about a place that its maker may not know');
  const row = { ...log, phase, firstName, lastName, environmentName, loggedByName: name, confirmedByName: log.confirmedBy === null ? null : name, isTeam: seen.isTeam };
  const tasks = lines.map((line) => ({ ...line, name: around.tasks.find((task) => task.id === line.workTaskId)?.name ?? '' }));
  return presentWorkLog(actor, row, environment, tasks);
}
