import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { EvidenceService, PeriodTotalsService } from '../../../coaching/coaching-periods/coaching-periods.public.js';
import { TaskMappingChanged } from '../../../sites/environments/environments.public.js';
import { PeriodDiaryQuery } from './period-diary.query.js';

/** When a task builds other requirements than before, old entries of it are evidence of those: every period is counted anew. */
@Injectable()
export class TaskMappingRecount extends TaskMappingChanged {
  constructor(
    private readonly diary: PeriodDiaryQuery,
    private readonly evidence: EvidenceService,
    private readonly totals: PeriodTotalsService,
  ) {
    super();
  }

  async taskMappingChanged(actor: Actor, workTaskId: string, requirementIds: readonly string[]): Promise<void> {
    for (const periodId of await this.diary.periodsWith(actor.organisationId, workTaskId)) {
      await this.evidence.keep(periodId, await this.diary.evidenceOf(actor.organisationId, periodId, requirementIds));
    }
    await this.totals.mappingChanged(workTaskId);
  }
}
