import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { OwnPeriods } from '../../../../platform/session/session.presenter.js';

/** Whether the trainee who asks has a period that has not ended. */
@Injectable()
export class OwnPeriodsQuery extends OwnPeriods {
  constructor(private readonly database: Database) {
    super();
  }

  async goesOn({ organisationId, traineeId }: Pick<Actor, 'organisationId' | 'traineeId'>): Promise<boolean> {
    const found = await this.database.firstRow<{ id: string }>(sql`
      SELECT id FROM coaching_period WHERE organisation_id = ${organisationId} AND trainee_id = ${traineeId ?? ''} AND phase <> 'ended' LIMIT 1`);
    return found !== undefined;
  }
}
