import { Injectable } from '@nestjs/common';
import type { Grade, PlainDate } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { PeriodKeeper } from './period-keeper.service.js';

/** What the work diary of a period adds up to. */
export interface DiaryTotals {
  minutes: number;
  count: number;
  unconfirmed: number;
  lastOn: PlainDate | null;
  oldestUnconfirmedOn: PlainDate | null;
}

/**
 * What features to the right tell a period, inside their units of work. The period's version is not counted up: an entry of
 * the day must not refuse the form that the coach has open.
 */
@Injectable()
export class PeriodTotalsService {
  constructor(
    private readonly database: Database,
    private readonly keeper: PeriodKeeper,
  ) {}

  async note(periodId: string, totals: DiaryTotals): Promise<void> {
    await this.database.execute(sql`UPDATE coaching_period SET log_minutes = ${totals.minutes}, log_count = ${totals.count},
      unconfirmed_logs = ${totals.unconfirmed}, last_log_on = ${totals.lastOn}, oldest_unconfirmed_on = ${totals.oldestUnconfirmedOn} WHERE id = ${periodId}`);
    await this.keeper.later(periodId);
  }

  /** The grade of a passed degree part that is a target of the period; null takes it back. */
  async setCompletedGrade(periodId: string, degreePartId: string, grade: Grade | null): Promise<void> {
    await this.database.execute(sql`UPDATE target SET completed_grade = ${grade}, version = version + 1
      WHERE coaching_period_id = ${periodId} AND degree_part_id = ${degreePartId}`);
    await this.keeper.later(periodId);
  }

  /** The task builds other requirements than before: whoever is placed at its environment may now be placed for the target. */
  async mappingChanged(workTaskId: string): Promise<void> {
    const placed = await this.database.rows<{ id: string }>(sql`SELECT DISTINCT p.id FROM work_task w JOIN placement c ON c.environment_id = w.environment_id
      JOIN coaching_period p ON p.id = c.coaching_period_id WHERE w.id = ${workTaskId} AND p.phase = 'onboarding' ORDER BY p.id`);
    for (const { id } of placed) await this.keeper.later(id);
  }

  /** A demonstration of the period has changed: what we have to do next may have too. */
  async changed(periodId: string): Promise<void> {
    await this.keeper.later(periodId);
  }
}
