import { Injectable } from '@nestjs/common';
import type { PlacedPerson } from '@valopolku/contracts';
import { mayKnowPlaces, traineeName, type Actor, type DateRange, type PlainDate } from '@valopolku/domain';
import { AccessContext } from '../../platform/audit/access-context.js';
import { Database } from '../../platform/database/database.js';
import { listOf, sql } from '../../platform/database/sql.js';
import { PlacementsAtEnvironment, type EnvironmentUse } from '../environments/environments.port.js';
import { CasesService, type CaseRow } from '../trainees/cases.service.js';

type Tenant = Pick<Actor, 'organisationId'>;

interface PersonRow extends CaseRow {
  first_name: string;
  last_name: string;
  placed_from: PlainDate;
  placed_to: PlainDate;
}

/** What environments ask of placements: how many and who are there, and until when. */
@Injectable()
export class PlacementsAtEnvironmentQuery extends PlacementsAtEnvironment {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesService,
    private readonly accessContext: AccessContext,
  ) {
    super();
  }

  async uses({ organisationId }: Tenant, environmentIds: readonly string[] | 'all', today: PlainDate): Promise<ReadonlyMap<string, EnvironmentUse>> {
    const which = environmentIds === 'all' ? sql`1 = 1` : sql`environment_id IN ${listOf(environmentIds)}`;
    const rows = await this.database.rows<{ environment_id: string; now: number; last: string }>(sql`SELECT environment_id,
        CAST(COUNT(DISTINCT CASE WHEN starts_on <= ${today} AND ends_on >= ${today} THEN coaching_period_id END) AS integer) AS now,
        MAX(CASE WHEN ends_on < ${today} THEN ends_on ELSE ${today} END) AS last
      FROM placement WHERE organisation_id = ${organisationId} AND starts_on <= ${today} AND ${which} GROUP BY environment_id`);
    return new Map(rows.map((row) => [row.environment_id, { placedNow: row.now, lastUsedOn: row.last }]));
  }

  /** Nobody under a safety prohibition stands at a place for others than the named team and the staff of the place. */
  async people(actor: Actor, environmentId: string, today: PlainDate): Promise<PlacedPerson[]> {
    const rows = await this.database.rows<PersonRow>(sql`SELECT ${this.cases.columns}, t.first_name, t.last_name, c.starts_on AS placed_from, c.ends_on AS placed_to
      FROM placement c JOIN coaching_period p ON p.id = c.coaching_period_id JOIN trainee t ON t.id = p.trainee_id ${this.cases.joins(actor)}
      WHERE c.environment_id = ${environmentId} AND c.starts_on <= ${today} AND c.ends_on >= ${today} AND ${this.cases.where(actor, 'coachingPeriod.list', 'p')}
      ORDER BY t.sort_name, t.id`);
    const shown = rows.filter((row) => {
      const found = this.cases.of(actor, row);
      return mayKnowPlaces(actor, found, today) || (actor.environmentIds.includes(environmentId) && this.cases.views(actor, found).includes('work'));
    });
    this.accessContext.subject(...shown.map((row) => row.trainee_id));
    return shown.map((row) => ({
      coachingPeriodId: row.id, traineeId: row.trainee_id, name: traineeName({ firstName: row.first_name, lastName: row.last_name }),
      from: row.placed_from, to: row.placed_to,
    }));
  }

  async rangesFrom({ organisationId }: Tenant, environmentId: string, day: PlainDate): Promise<DateRange[]> {
    const rows = await this.database.rows<{ starts_on: string; ends_on: string }>(sql`SELECT starts_on, ends_on FROM placement
      WHERE organisation_id = ${organisationId} AND environment_id = ${environmentId} AND ends_on >= ${day}`);
    return rows.map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on }));
  }
}
