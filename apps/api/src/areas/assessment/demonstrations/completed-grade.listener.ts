import { Injectable } from '@nestjs/common';
import { isPass, type Grade } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';
import { RecordedListeners } from '../../../platform/recorded/recorded-listeners.js';
import { PeriodTotalsService } from '../../coaching/coaching-periods/coaching-periods.public.js';

/** A target shows the grade that holds of its degree part: from the result that passed it, or that raised or kept an earlier one. */
@Injectable()
export class CompletedGradeListener {
  constructor(
    private readonly database: Database,
    private readonly totals: PeriodTotalsService,
    listeners: RecordedListeners,
  ) {
    listeners.add({
      stage: 'totals',
      kinds: ['demonstration.resultRecorded'],
      keysOf: ({ payload, entityId }) => (isPass(payload.grade as Grade) ? [entityId] : []),
      keep: (periodId, events) => this.keep(periodId, [...new Set(events.map(({ payload }) => payload.degreePartId))]),
    });
  }

  private async keep(periodId: string, degreePartIds: readonly string[]): Promise<void> {
    for (const degreePartId of degreePartIds) {
      const held = await this.database.firstRow<{ grade: Grade }>(sql`SELECT c.grade FROM coaching_period p
        JOIN completion c ON c.organisation_id = p.organisation_id AND c.trainee_id = p.trainee_id AND c.degree_part_id = ${degreePartId} WHERE p.id = ${periodId}`);
      if (held) await this.totals.setCompletedGrade(periodId, degreePartId, held.grade);
    }
  }
}
