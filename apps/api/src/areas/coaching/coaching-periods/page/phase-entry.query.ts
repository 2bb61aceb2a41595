import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';

/** When the present phase began, asked inside the unit that has locked the period: an end that was taken back, and the taking back, began none. */
@Injectable()
export class PhaseEntryQuery {
  constructor(private readonly database: Database) {}

  async enteredOn(periodId: string): Promise<PlainDate | undefined> {
    const row = await this.database.firstRow<{ changed_on: PlainDate }>(sql`SELECT changed_on FROM phase_change
      WHERE coaching_period_id = ${periodId} AND from_phase <> 'ended' AND to_phase <> 'ended' ORDER BY id DESC LIMIT 1`);
    return row?.changed_on;
  }
}
