import { Injectable } from '@nestjs/common';
import type { Grade, PlainDate } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';

/** What the work diary of a period adds up to. */
export interface DiaryTotals {
  minutes: number;
  count: number;
  unconfirmed: number;
  lastOn: PlainDate | null;
  oldestUnconfirmedOn: PlainDate | null;
}

/**
 * What the listeners of features to the right write into a period. The period's version is not counted up: an entry of
 * the day must not refuse the form that the coach has open.
 */
@Injectable()
export class PeriodTotalsService {
  constructor(private readonly database: Database) {}

  async note(periodId: string, totals: DiaryTotals): Promise<void> {
    await this.database.execute(sql`UPDATE coaching_period SET log_minutes = ${totals.minutes}, log_count = ${totals.count},
      unconfirmed_logs = ${totals.unconfirmed}, last_log_on = ${totals.lastOn}, oldest_unconfirmed_on = ${totals.oldestUnconfirmedOn} WHERE id = ${periodId}`);
  }

  /** The grade of a passed degree part that is a target of the period; null takes it back. Derived, so that the target's version stays too. */
  async setCompletedGrade(periodId: string, degreePartId: string, grade: Grade | null): Promise<void> {
    await this.database.execute(sql`UPDATE target SET completed_grade = ${grade}
      WHERE coaching_period_id = ${periodId} AND degree_part_id = ${degreePartId}`);
  }
}
