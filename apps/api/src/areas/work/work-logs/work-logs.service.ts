import { Injectable } from '@nestjs/common';
import type {
  CorrectWorkLogRequest, CreateWorkLogRequest, LoggablePeopleQuery, LoggablePeopleResponse, SeveralWorkLogsRequest, SeveralWorkLogsResponse, WorkLogChoicesResponse,
  WorkLogListQuery, WorkLogListResponse, WorkLogResponse,
} from '@valopolku/contracts';
import { canConfirm, DomainError, ensure, type Actor } from '@valopolku/domain';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LoggablePeople } from './loggable-people.service.js';
import { CorrectWorkLog } from './use-cases/correct-work-log.js';
import { LogWork, type LoggedEntry } from './use-cases/log-work.js';
import { SeveralWorkLogs } from './use-cases/several-work-logs.js';
import { WorkLogCases } from './work-log-cases.service.js';
import type { WorkLogEntity } from './work-log.entity.js';
import { WorkLogReader } from './work-log-reader.service.js';
import { WorkLogRowsQuery } from './work-log-rows.query.js';
import { entryEvent } from './work-logs.events.js';
import { WorkLogsRepository } from './work-logs.repository.js';

/** How long a confirmation can be taken back. */
const UNDO_SECONDS = 24 * 3600;

/** The work diary: entries are made, corrected, deleted and confirmed. */
@Injectable()
export class WorkLogsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly logWork: LogWork,
    private readonly correctWorkLog: CorrectWorkLog,
    private readonly several: SeveralWorkLogs,
    private readonly logCases: WorkLogCases,
    private readonly logs: WorkLogsRepository,
    private readonly reader: WorkLogReader,
    private readonly rows: WorkLogRowsQuery,
    private readonly people: LoggablePeople,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: WorkLogListQuery): Promise<WorkLogListResponse> {
    return this.reader.list(actor, query);
  }

  choices(actor: Actor): Promise<WorkLogChoicesResponse> {
    return this.reader.choices(actor);
  }

  read(actor: Actor, id: string): Promise<WorkLogResponse> {
    return this.reader.read(actor, id);
  }

  /** Entries that wait for this actor's confirmation, oldest first, and how many there are in all. */
  toConfirm(actor: Actor, limit: number): Promise<{ items: WorkLogResponse[]; total: number }> {
    return this.reader.toConfirm(actor, limit);
  }

  /** How many of these wait in each of some periods. */
  waitingIn(actor: Actor, periodIds: readonly string[]): Promise<Map<string, number>> {
    return this.rows.waitingIn(actor, periodIds);
  }

  loggablePeople(actor: Actor, query: LoggablePeopleQuery): Promise<LoggablePeopleResponse> {
    return this.people.on(actor, query.date ?? this.clock.today());
  }

  create(actor: Actor, input: CreateWorkLogRequest): Promise<WorkLogResponse> {
    return this.logWork.one(actor, input);
  }

  /** Several entries of one period, checked one by one and written together; for the demo and for imports. */
  logMany(actor: Actor, periodId: string, entries: readonly LoggedEntry[]): Promise<void> {
    return this.logWork.many(actor, periodId, entries);
  }

  correct(actor: Actor, id: string, version: number | undefined, input: CorrectWorkLogRequest): Promise<WorkLogResponse> {
    return this.correctWorkLog.run(actor, id, version, input);
  }

  async delete(actor: Actor, id: string, version: number | undefined): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      const { log } = await this.logCases.load(actor, 'workLog.delete', id, version);
      await this.logCases.requireRunning(actor, 'workLog.delete', log);
      const tasks = await this.logs.tasksOf(id);
      await this.logs.remove(log);
      this.audit.record('workLog.deleted', entryEvent(log, tasks, { before: JSON.stringify({ ...log, tasks }) }));
    });
  }

  /** Someone who saw the work, or the coach, says that the trainee's own entry is right: it becomes evidence. */
  async confirm(actor: Actor, id: string, version: number | undefined): Promise<WorkLogResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { log } = await this.logCases.load(actor, 'workLog.confirm', id, version);
      ensure(canConfirm(log, actor));
      await this.logCases.requireRunning(actor, 'workLog.confirm', log);
      Object.assign(log, { confirmedBy: actor.userId, confirmedAt: this.clock.now() });
      return this.saved(actor, log, 'workLog.confirmed');
    });
  }

  /** Takes back a confirmation given by mistake: by who gave it, within a day. */
  async withdrawConfirmation(actor: Actor, id: string, version: number | undefined): Promise<WorkLogResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { log } = await this.logCases.load(actor, 'workLog.confirm', id, version);
      const isLate = (log.confirmedAt ?? '') < this.clock.inSeconds(-UNDO_SECONDS);
      if (log.loggedAs !== 'trainee' || log.confirmedBy !== actor.userId || isLate) throw new DomainError('forbidden');
      await this.logCases.requireRunning(actor, 'workLog.confirm', log);
      Object.assign(log, { confirmedBy: null, confirmedAt: null });
      return this.saved(actor, log, 'workLog.confirmationWithdrawn');
    });
  }

  /** Confirms each of several entries, as far as each may be confirmed. */
  confirmSeveral(actor: Actor, input: SeveralWorkLogsRequest): Promise<SeveralWorkLogsResponse> {
    return this.several.run(actor, input, (by, id, version) => this.confirm(by, id, version));
  }

  /** Takes back the confirmations of several entries. */
  withdrawSeveral(actor: Actor, input: SeveralWorkLogsRequest): Promise<SeveralWorkLogsResponse> {
    return this.several.run(actor, input, (by, id, version) => this.withdrawConfirmation(by, id, version));
  }

  private async saved(actor: Actor, log: WorkLogEntity, kind: 'workLog.confirmed' | 'workLog.confirmationWithdrawn'): Promise<WorkLogResponse> {
    await this.logs.update(log);
    this.audit.record(kind, entryEvent(log, await this.logs.tasksOf(log.id), {}));
    return this.reader.one(actor, log.id);
  }
}
