import { Injectable } from '@nestjs/common';
import type { Actor, PlainDate } from '@valopolku/domain';
import { Audit } from '../../../platform/audit/audit.js';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';
import { type DemonstrationOfPeriod, DemonstrationsOfPeriod, type HeldPart } from '../../coaching/coaching-periods/coaching-periods.public.js';
import type { DemonstrationEntity } from './demonstration.entity.js';
import { demonstrationEvent } from './demonstrations.events.js';
import { DemonstrationsRepository } from './demonstrations.repository.js';

/** Says no more than whoever sees the plan may know. */
const PERIOD_OVER = 'Valmennusjakso on päättynyt.';

/** What gates and urgency of a period look at. */
@Injectable()
export class DemonstrationsOfPeriodQuery extends DemonstrationsOfPeriod {
  constructor(
    private readonly database: Database,
    private readonly demonstrations: DemonstrationsRepository,
    private readonly audit: Audit,
  ) {
    super();
  }

  of(periodId: string): Promise<DemonstrationOfPeriod[]> {
    return this.database.rows<DemonstrationOfPeriod>(sql`SELECT d.state, d.cancel_reason AS "cancelReason",
        d.degree_part_id AS "degreePartId", d.starts_on AS "startsOn", d.ends_on AS "endsOn"
      FROM coaching_period p JOIN demonstration d ON d.organisation_id = p.organisation_id AND d.coaching_period_id = p.id
      WHERE p.id = ${periodId} ORDER BY d.sort_on, d.id`);
  }

  async lastCompletedOn(periodId: string): Promise<PlainDate | null> {
    const row = await this.database.firstRow<{ last: PlainDate | null }>(sql`SELECT MAX(one.day) AS last FROM (
      SELECT completed_on AS day FROM completion WHERE coaching_period_id = ${periodId}
      UNION ALL SELECT COALESCE(ends_on, starts_on) FROM demonstration WHERE coaching_period_id = ${periodId} AND state IN ('held', 'interrupted', 'assessed', 'underReview')) one`);
    return row?.last ?? null;
  }

  held(periodId: string): Promise<HeldPart[]> {
    return this.database.rows<HeldPart>(sql`SELECT g.id AS "degreePartId", c.coaching_period_id AS "coachingPeriodId", c.completed_on AS "completedOn"
      FROM coaching_period p JOIN completion c ON c.organisation_id = p.organisation_id AND c.trainee_id = p.trainee_id
      JOIN degree_part d ON d.id = c.degree_part_id JOIN degree_part g ON g.code = d.code
      WHERE p.id = ${periodId} ORDER BY c.completed_on, c.id`);
  }

  async cancelComing(actor: Actor, periodId: string): Promise<void> {
    const coming = await this.database.rows<{ id: string }>(sql`SELECT id FROM demonstration WHERE organisation_id = ${actor.organisationId} AND coaching_period_id = ${periodId}
      AND state IN ('draft', 'booked') ORDER BY id`);
    for (const { id } of coming) {
      const demonstration = await this.demonstrations.lock(actor, id);
      Object.assign(demonstration, { state: 'cancelled', cancelReason: PERIOD_OVER } satisfies Partial<DemonstrationEntity>);
      await this.demonstrations.update(demonstration);
      this.audit.record('demonstration.cancelled', demonstrationEvent(demonstration, { reason: PERIOD_OVER }));
    }
  }
}
