import { Injectable } from '@nestjs/common';
import type { CorrectWorkLogRequest, WorkLogResponse } from '@valopolku/contracts';
import { authorOf, confirmationAfterCorrection, mayTouchLog, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../../platform/access/require.js';
import { Audit } from '../../../../platform/audit/audit.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { LogContextQuery, surroundingsOf } from '../log-context.query.js';
import { corrected, entryAfter, placed, taskLines } from '../log-entry.js';
import type { WorkLogEntity } from '../work-log.entity.js';
import { WorkLogCases } from '../work-log-cases.service.js';
import { WorkLogReader } from '../work-log-reader.service.js';
import { entryEvent } from '../work-logs.events.js';
import { WorkLogsRepository } from '../work-logs.repository.js';

/** Corrects an entry: it is checked anew as a whole, with what it was kept in the log of events. */
@Injectable()
export class CorrectWorkLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly logCases: WorkLogCases,
    private readonly contexts: LogContextQuery,
    private readonly logs: WorkLogsRepository,
    private readonly reader: WorkLogReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number | undefined, input: CorrectWorkLogRequest): Promise<WorkLogResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { log, isTeam } = await this.logCases.load(actor, 'workLog.correct', id, version);
      const before = { ...log, tasks: await this.logs.tasksOf(id) };
      const taskIdsBefore = before.tasks.map((task) => task.workTaskId);
      const entry = entryAfter(log, before.tasks, input);
      // Before anything is asked of the new place: what is true there is not for someone who may not write about it.
      requireAccess(actor, 'workLog.correct', mayTouchLog(actor, { ...log, environmentId: entry.environmentId }, isTeam));
      const around = await this.contexts.load(actor, log.coachingPeriodId, [entry], { id, taskIds: taskIdsBefore });
      Object.assign(log, placed(entry, surroundingsOf(entry, around), this.clock.today()), { independence: input.independence ?? log.independence });
      this.confirmAnew(actor, log);
      const tasks = input.tasks ? taskLines(id, input.tasks, log.independence) : before.tasks;
      await this.logs.update(log);
      if (input.tasks) await this.logs.replaceTasks(id, tasks);
      this.audit.record('workLog.corrected', entryEvent(log, [...before.tasks, ...tasks], { ...corrected(before, { ...log, tasks }), confirmed: log.confirmedBy === null ? 'no' : 'yes', confirmedBy: log.confirmedBy }));
      return this.reader.one(actor, id);
    });
  }

  private confirmAnew(actor: Actor, log: WorkLogEntity): void {
    const isGiven = confirmationAfterCorrection(authorOf(actor, log)) === 'given';
    Object.assign(log, { confirmedBy: isGiven ? actor.userId : null, confirmedAt: isGiven ? this.clock.now() : null });
  }
}
