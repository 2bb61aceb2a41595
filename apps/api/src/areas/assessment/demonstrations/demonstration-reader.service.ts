import { Injectable } from '@nestjs/common';
import type { DemonstrationListQuery, DemonstrationListResponse, DemonstrationResponse } from '@valopolku/contracts';
import { DomainError, type Actor } from '@valopolku/domain';
import { answersWanted, noAnswer } from '../../../platform/http/answers.js';
import { CasesService, PlacesService } from '../../case/trainees/trainees.public.js';
import { DemonstrationContextQuery } from './demonstration-context.query.js';
import type { DemonstrationRow } from './demonstration-row.js';
import { DemonstrationRowsQuery } from './demonstration-rows.query.js';
import { presentDemonstration } from './demonstration.presenter.js';
import { DemonstrationsRepository } from './demonstrations.repository.js';

/** Demonstrations as the caller may see them. */
@Injectable()
export class DemonstrationReader {
  constructor(
    private readonly rows: DemonstrationRowsQuery,
    private readonly contexts: DemonstrationContextQuery,
    private readonly demonstrations: DemonstrationsRepository,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
  ) {}

  async list(actor: Actor, query: DemonstrationListQuery): Promise<DemonstrationListResponse> {
    if (query.coachingPeriod) await this.cases.require(actor, 'demonstration.list', query.coachingPeriod);
    const { items, nextCursor } = await this.rows.page(actor, query);
    return { items: await this.present(actor, items), nextCursor };
  }

  async soon(actor: Actor, limit: number): Promise<DemonstrationResponse[]> {
    return this.present(actor, await this.rows.soon(actor, limit));
  }

  /** 404 when the case is unseen, 403 when it opens with a reason only. */
  async read(actor: Actor, id: string): Promise<DemonstrationResponse> {
    const { coachingPeriodId } = await this.demonstrations.get(actor, id);
    await this.cases.require(actor, 'demonstration.read', coachingPeriodId);
    return this.one(actor, id);
  }

  /** A demonstration whose case the caller has already been let into. */
  async one(actor: Actor, id: string): Promise<DemonstrationResponse> {
    if (!answersWanted()) return noAnswer();
    const row = await this.rows.byId(actor, id);
    const [item] = row ? await this.present(actor, [row]) : [];
    if (!item) throw new DomainError('notFound');
    return item;
  }

  private async present(actor: Actor, rows: readonly DemonstrationRow[]): Promise<DemonstrationResponse[]> {
    const places = [...new Set(rows.map((row) => row.environmentId).filter((id) => id !== null))];
    const approvals = await this.contexts.approvals(actor, places);
    return rows.map((row) => presentDemonstration(actor, row, { approvals, places: this.places }));
  }
}
