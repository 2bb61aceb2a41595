import { Injectable } from '@nestjs/common';
import type { CreateWorkLogRequest, WorkLogResponse } from '@valopolku/contracts';
import { authorOf, isConfirmedWhenMade, mayTouchLog, seesAsTeam, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../../platform/access/require.js';
import { Audit } from '../../../../platform/audit/audit.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Ids } from '../../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { CasesService, type Places, PlacesService } from '../../../case/trainees/trainees.public.js';
import { LogContextQuery, surroundingsOf, type DiarySurroundings } from '../log-context.query.js';
import { entryOf, placed, taskLines } from '../log-entry.js';
import type { WorkLogTaskEntity } from '../work-log-task.entity.js';
import type { WorkLogEntity } from '../work-log.entity.js';
import { presentMade } from '../work-log.presenter.js';
import { entryEvent } from '../work-logs.events.js';
import { WorkLogsRepository } from '../work-logs.repository.js';

/** An entry whose moment of logging is told: the demo writes the past. */
export type LoggedEntry = CreateWorkLogRequest & { loggedAt?: string };

interface Made {
  logs: WorkLogEntity[];
  tasks: WorkLogTaskEntity[];
  around: DiarySurroundings;
  seen: { isTeam: boolean; places: Places };
}

/** Makes entries. The answer comes from what the checks have loaded: nothing is read again. */
@Injectable()
export class LogWork {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
    private readonly contexts: LogContextQuery,
    private readonly logs: WorkLogsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  one(actor: Actor, input: CreateWorkLogRequest): Promise<WorkLogResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { logs: [log], tasks, around, seen } = await this.make(actor, input.coachingPeriodId, [input]);
      if (!log) throw new Error('nothing was made');
      return presentMade(actor, log, tasks, around, seen);
    });
  }

  async many(actor: Actor, periodId: string, inputs: readonly LoggedEntry[]): Promise<void> {
    if (inputs.length > 0) await this.unitOfWork.run(actor, () => this.make(actor, periodId, inputs));
  }

  private async make(actor: Actor, periodId: string, inputs: readonly LoggedEntry[]): Promise<Made> {
    const { traineeId, seen } = await this.open(actor, periodId, inputs);
    const around = await this.contexts.load(actor, periodId, inputs.map(entryOf));
    const today = this.clock.today();
    const logs = inputs.map((input): WorkLogEntity => {
      const entry = entryOf(input);
      const columns = placed(entry, surroundingsOf(entry, around), today);
      around.minutesByDay.set(entry.date, (around.minutesByDay.get(entry.date) ?? 0) + entry.minutes);
      return { ...this.made(actor, traineeId, input), coachingPeriodId: periodId, ...columns };
    });
    const tasks = logs.flatMap((log, index) => taskLines(log.id, inputs[index]?.tasks ?? [], log.independence));
    await this.logs.insertMany(logs);
    await this.logs.insertTasks(tasks);
    for (const log of logs) this.audit.record('workLog.created', entryEvent(log, tasks.filter(({ workLogId }) => workLogId === log.id), { confirmed: log.confirmedBy === null ? 'no' : 'yes' }));
    return { logs, tasks, around, seen };
  }

  /** Staff write about the places that they supervise, also of a person whom they see for another place. */
  private async open(actor: Actor, periodId: string, inputs: readonly LoggedEntry[]): Promise<Pick<Made, 'seen'> & { traineeId: string }> {
    const found = await this.cases.require(actor, 'workLog.create', periodId);
    const isTeam = seesAsTeam(this.cases.views(actor, found));
    for (const { environmentId } of inputs) {
      const about = { loggedBy: actor.userId, loggedAs: authorOf(actor, { traineeId: found.traineeId, environmentId }), confirmedBy: null, environmentId, traineeId: found.traineeId };
      requireAccess(actor, 'workLog.create', mayTouchLog(actor, about, isTeam));
    }
    return { traineeId: found.traineeId, seen: { isTeam, places: this.places.of(actor, found) } };
  }

  private made(actor: Actor, traineeId: string, { id, environmentId, independence, loggedAt }: LoggedEntry) {
    const author = authorOf(actor, { traineeId, environmentId });
    const now = loggedAt ?? this.clock.now();
    const confirmation = isConfirmedWhenMade(author) ? { confirmedBy: actor.userId, confirmedAt: now } : { confirmedBy: null, confirmedAt: null };
    return { id: id ?? this.ids.next(), organisationId: actor.organisationId, version: 1, traineeId, independence, loggedBy: actor.userId, loggedAs: author, loggedAt: now, ...confirmation };
  }
}
