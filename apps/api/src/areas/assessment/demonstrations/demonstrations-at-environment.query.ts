import { Injectable } from '@nestjs/common';
import type { Actor, DateRange, PlainDate } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { listOf, NOTHING, sql } from '../../../platform/database/sql.js';
import { DemonstrationsAtEnvironment } from '../../sites/environments/environments.public.js';
import { PlacesService } from '../../case/trainees/trainees.public.js';

/**
 * The last day on which something was demonstrated at an environment, by people whose places the caller may know: it tells whether
 * it is dormant. And what is booked there, for the rule of retiring.
 */
@Injectable()
export class DemonstrationsAtEnvironmentQuery extends DemonstrationsAtEnvironment {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {
    super();
  }

  async lastHeldOn(actor: Actor, environmentIds: readonly string[] | 'all'): Promise<ReadonlyMap<string, PlainDate>> {
    const which = environmentIds === 'all' ? NOTHING : sql`AND d.environment_id IN ${listOf(environmentIds)}`;
    const rows = await this.database.rows<{ id: string; last: PlainDate }>(sql`SELECT d.environment_id AS id, MAX(COALESCE(d.ends_on, d.starts_on)) AS last
      FROM demonstration d JOIN coaching_period p ON p.id = d.coaching_period_id
      WHERE d.organisation_id = ${actor.organisationId} AND d.environment_id IS NOT NULL
        AND d.state IN ('held', 'interrupted', 'assessed', 'underReview') AND d.starts_on <= ${this.clock.today()} ${which}
        AND ${this.places.seenAt(actor, 'p', sql`d.environment_id`)}
      GROUP BY d.environment_id`);
    return new Map(rows.map((row) => [row.id, row.last]));
  }

  async bookedFrom({ organisationId }: Pick<Actor, 'organisationId'>, environmentId: string, day: PlainDate): Promise<DateRange[]> {
    return this.database.rows<DateRange & { startsOn: PlainDate }>(sql`SELECT starts_on AS "startsOn", COALESCE(ends_on, starts_on) AS "endsOn" FROM demonstration
      WHERE organisation_id = ${organisationId} AND environment_id = ${environmentId} AND state = 'booked' AND COALESCE(ends_on, starts_on) >= ${day}`);
  }
}
