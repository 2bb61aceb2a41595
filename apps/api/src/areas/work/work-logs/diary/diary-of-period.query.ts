import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { DiaryOfPeriod } from '../../../coaching/coaching-periods/coaching-periods.public.js';

/** The days that a period's diary has entries of: pauses and placements may not be moved over them. */
@Injectable()
export class DiaryOfPeriodQuery extends DiaryOfPeriod {
  constructor(private readonly database: Database) {
    super();
  }

  loggedOn(periodId: string): Promise<{ date: string; placementId: string }[]> {
    return this.database.rows(sql`SELECT DISTINCT l.date, l.placement_id AS "placementId"
      FROM coaching_period p JOIN work_log l ON l.organisation_id = p.organisation_id AND l.coaching_period_id = p.id WHERE p.id = ${periodId}`);
  }
}
