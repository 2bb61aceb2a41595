import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { requireUnit, type Unit } from '../../../../platform/database/unit.js';
import { EvidenceService, PeriodTotalsService } from '../../../coaching/coaching-periods/coaching-periods.public.js';
import { FactsService } from '../../../insight/facts/facts.public.js';
import { PeriodDiaryQuery } from './period-diary.query.js';

/** Tasks whose entries changed, by period. */
type Touched = Map<string, Set<string>>;

/**
 * After every change of an entry, in the same unit of work: the period's totals, the evidence of its requirements, the facts.
 * They are counted once a period at the commit, however many entries the unit changes.
 */
@Injectable()
export class DiaryKeeper {
  private readonly touched = new WeakMap<Unit, Touched>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly diary: PeriodDiaryQuery,
    private readonly evidence: EvidenceService,
    private readonly totals: PeriodTotalsService,
    private readonly facts: FactsService,
  ) {}

  /** `taskIds` are the tasks of the entries as they were and as they are. */
  async keep(periodId: string, taskIds: readonly string[]): Promise<void> {
    const unit = requireUnit();
    const touched = this.touched.get(unit) ?? new Map<string, Set<string>>();
    touched.set(periodId, new Set([...(touched.get(periodId) ?? []), ...taskIds]));
    this.touched.set(unit, touched);
    this.unitOfWork.beforeCommit('diary', () => this.recount(unit.doer.organisationId ?? '', touched));
    await this.facts.keep(periodId);
  }

  private async recount(organisationId: string, touched: Touched): Promise<void> {
    for (const [periodId, taskIds] of [...touched].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await this.evidence.keep(periodId, await this.diary.evidenceOfTasks(organisationId, periodId, [...taskIds]));
      await this.totals.note(periodId, await this.diary.totals(organisationId, periodId));
    }
  }
}
