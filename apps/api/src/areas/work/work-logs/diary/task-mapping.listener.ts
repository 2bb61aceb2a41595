import { Injectable } from '@nestjs/common';
import { RecordedListeners } from '../../../../platform/recorded/recorded-listeners.js';
import { EvidenceService } from '../../../coaching/coaching-periods/coaching-periods.public.js';
import { PeriodDiaryQuery } from './period-diary.query.js';

/**
 * When a task builds other requirements than before, old entries of it are evidence of those: every period with such entries is
 * counted anew.
 */
@Injectable()
export class TaskMappingListener {
  constructor(
    private readonly diary: PeriodDiaryQuery,
    private readonly evidence: EvidenceService,
    listeners: RecordedListeners,
  ) {
    listeners.add({
      stage: 'totals',
      kinds: ['environment.taskMapped', 'environment.taskRetired'],
      keysOf: ({ payload }) => [payload.workTaskId],
      keep: (workTaskId, events) => this.keep(events[0]?.organisationId ?? '', workTaskId, [...new Set(events.flatMap(({ touched }) => touched))]),
    });
  }

  /** `requirementIds` are those before and after together. */
  private async keep(organisationId: string, workTaskId: string, requirementIds: readonly string[]): Promise<void> {
    if (requirementIds.length === 0) return;
    for (const periodId of await this.diary.periodsWith(organisationId, workTaskId)) {
      await this.evidence.keep(periodId, await this.diary.evidenceOf(organisationId, periodId, requirementIds));
    }
  }
}
