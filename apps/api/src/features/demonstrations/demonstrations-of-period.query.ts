import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { DemonstrationsOfPeriod, type DemonstrationOfPeriod } from '../coaching-periods/demonstrations-of-period.port.js';

/** What gates and urgency of a period look at. */
@Injectable()
export class DemonstrationsOfPeriodQuery extends DemonstrationsOfPeriod {
  constructor(private readonly database: Database) {
    super();
  }

  of(periodId: string): Promise<DemonstrationOfPeriod[]> {
    return this.database.rows<DemonstrationOfPeriod>(sql`SELECT d.state, d.cancel_reason AS "cancelReason",
        d.degree_part_id AS "degreePartId", d.starts_on AS "startsOn", d.ends_on AS "endsOn"
      FROM coaching_period p JOIN demonstration d ON d.organisation_id = p.organisation_id AND d.coaching_period_id = p.id
      WHERE p.id = ${periodId} ORDER BY d.sort_on, d.id`);
  }
}
