import { Injectable } from '@nestjs/common';
import type { WorkLogChoicesResponse, WorkLogListQuery, WorkLogListResponse, WorkLogResponse } from '@valopolku/contracts';
import { DomainError, traineeName, type Actor } from '@valopolku/domain';
import { CasesService, PlacesService } from '../../case/trainees/trainees.public.js';
import type { WorkLogRow } from './work-log-row.js';
import { WorkLogRowsQuery } from './work-log-rows.query.js';
import { presentWorkLog } from './work-log.presenter.js';
import { WorkLogsRepository } from './work-logs.repository.js';

/** Entries as the caller may see them. */
@Injectable()
export class WorkLogReader {
  constructor(
    private readonly rows: WorkLogRowsQuery,
    private readonly logs: WorkLogsRepository,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
  ) {}

  async list(actor: Actor, query: WorkLogListQuery): Promise<WorkLogListResponse> {
    if (query.coachingPeriod) await this.cases.require(actor, 'workLog.list', query.coachingPeriod);
    const { items, nextCursor } = await this.rows.page(actor, query);
    return { items: await this.present(actor, items), nextCursor };
  }

  /** What the list can be narrowed to. */
  async choices(actor: Actor): Promise<WorkLogChoicesResponse> {
    const { people, environments } = await this.rows.choices(actor);
    return { people: people.map((row) => ({ id: row.id, name: traineeName(row), startedOn: row.startedOn })), environments };
  }

  /** 404 when the case is unseen, 403 when it opens with a reason only. */
  async read(actor: Actor, id: string): Promise<WorkLogResponse> {
    const { coachingPeriodId } = await this.logs.get(actor, id);
    await this.cases.require(actor, 'workLog.read', coachingPeriodId);
    const [item] = await this.present(actor, await this.rows.visibleById(actor, id));
    if (!item) throw new DomainError('notFound');
    return item;
  }

  /** What is asked of an entry that one may not read answers as the reading does: one of another place is none. */
  async ensureNotHidden(actor: Actor, id: string): Promise<void> {
    if (await this.rows.isHidden(actor, id)) await this.read(actor, id);
  }

  /** An entry whose case the caller has already been let into. */
  async one(actor: Actor, id: string): Promise<WorkLogResponse> {
    const [item] = await this.present(actor, await this.rows.byIds(actor, [id]));
    if (!item) throw new DomainError('notFound');
    return item;
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<WorkLogResponse[]> {
    return this.present(actor, await this.rows.byIds(actor, ids));
  }

  async toConfirm(actor: Actor, limit: number): Promise<{ items: WorkLogResponse[]; total: number }> {
    const { rows, total } = await this.rows.toConfirm(actor, limit);
    return { items: await this.present(actor, rows), total };
  }

  private async present(actor: Actor, rows: readonly WorkLogRow[]): Promise<WorkLogResponse[]> {
    const tasks = await this.rows.tasks(rows.map((row) => row.id));
    return rows.flatMap((row) => {
      const environment = this.places.proved(row, { id: row.environmentId, name: row.environmentName });
      return environment === null ? [] : [presentWorkLog(actor, row, environment, tasks)];
    });
  }
}
