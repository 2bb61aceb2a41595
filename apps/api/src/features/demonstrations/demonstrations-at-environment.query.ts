import { Injectable } from '@nestjs/common';
import type { Actor, PlainDate } from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { listOf, NOTHING, sql } from '../../platform/database/sql.js';
import { DemonstrationsAtEnvironment } from '../environments/environments.port.js';

/** The last day on which something was demonstrated at an environment: it tells whether the environment is dormant. */
@Injectable()
export class DemonstrationsAtEnvironmentQuery extends DemonstrationsAtEnvironment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async lastHeldOn(actor: Pick<Actor, 'organisationId'>, environmentIds: readonly string[] | 'all'): Promise<ReadonlyMap<string, PlainDate>> {
    const which = environmentIds === 'all' ? NOTHING : sql`AND environment_id IN ${listOf(environmentIds)}`;
    const rows = await this.database.rows<{ id: string; last: PlainDate }>(sql`SELECT environment_id AS id, MAX(COALESCE(ends_on, starts_on)) AS last
      FROM demonstration WHERE organisation_id = ${actor.organisationId} AND environment_id IS NOT NULL
        AND state IN ('held', 'interrupted', 'assessed', 'underReview') AND starts_on <= ${this.clock.today()} ${which}
      GROUP BY environment_id`);
    return new Map(rows.map((row) => [row.id, row.last]));
  }
}
