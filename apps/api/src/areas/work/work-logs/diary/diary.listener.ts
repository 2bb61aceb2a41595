import { Injectable } from '@nestjs/common';
import { RecordedListeners } from '../../../../platform/recorded/recorded-listeners.js';
import { EvidenceService, PeriodTotalsService } from '../../../coaching/coaching-periods/coaching-periods.public.js';
import { PeriodDiaryQuery } from './period-diary.query.js';

/**
 * Keeps what a diary adds up to: the period's totals, and the evidence of the requirements that the tasks of the changed entries
 * build. Counted once a period at the commit, however many entries the unit changes.
 */
@Injectable()
export class DiaryListener {
  constructor(
    private readonly diary: PeriodDiaryQuery,
    private readonly evidence: EvidenceService,
    private readonly totals: PeriodTotalsService,
    listeners: RecordedListeners,
  ) {
    listeners.add({
      stage: 'totals',
      kinds: ['workLog.*'],
      keysOf: ({ payload }) => [payload.coachingPeriodId],
      keep: (periodId, events) => this.keep(events[0]?.organisationId ?? '', periodId, [...new Set(events.flatMap(({ touched }) => touched))]),
    });
  }

  /** `taskIds` are the tasks of the entries as they were and as they are. */
  async keep(organisationId: string, periodId: string, taskIds: readonly string[]): Promise<void> {
    await this.evidence.keep(periodId, await this.diary.evidenceOfTasks(organisationId, periodId, taskIds));
    await this.totals.note(periodId, await this.diary.totals(organisationId, periodId));
  }
}
