import { Injectable } from '@nestjs/common';
import type { KnownPlace, PlacedPerson } from '@valopolku/contracts';
import { traineeName, type Actor, type DateRange, type PlainDate } from '@valopolku/domain';
import { PeopleRows } from '../../../../platform/audit/people-rows.js';
import { Database } from '../../../../platform/database/database.js';
import { listOf, sql } from '../../../../platform/database/sql.js';
import { type EnvironmentUse, PlacementsAtEnvironment } from '../../../sites/environments/environments.public.js';
import { type PlaceProof, PlacesService } from '../../../case/trainees/trainees.public.js';

type Tenant = Pick<Actor, 'organisationId'>;

const ENVIRONMENT = sql`c.environment_id`;

interface PersonRow extends PlaceProof {
  id: string;
  trainee_id: string;
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
    private readonly places: PlacesService,
    private readonly peopleRows: PeopleRows,
  ) {
    super();
  }

  async uses(actor: Actor, environmentIds: readonly string[] | 'all', today: PlainDate): Promise<ReadonlyMap<string, EnvironmentUse>> {
    const which = environmentIds === 'all' ? sql`1 = 1` : sql`c.environment_id IN ${listOf(environmentIds)}`;
    const rows = await this.database.rows<{ environment_id: string; now: number; last: string }>(sql`SELECT c.environment_id,
        CAST(COUNT(DISTINCT CASE WHEN c.starts_on <= ${today} AND c.ends_on >= ${today} THEN c.coaching_period_id END) AS integer) AS now,
        MAX(CASE WHEN c.ends_on < ${today} THEN c.ends_on ELSE ${today} END) AS last
      FROM placement c JOIN coaching_period p ON p.id = c.coaching_period_id
      WHERE c.organisation_id = ${actor.organisationId} AND c.starts_on <= ${today} AND ${which} AND ${this.places.seenAt(actor, 'p', ENVIRONMENT)}
      GROUP BY c.environment_id`);
    return new Map(rows.map((row) => [row.environment_id, { placedNow: row.now, lastUsedOn: row.last }]));
  }

  async people(actor: Actor, environmentId: string, today: PlainDate): Promise<KnownPlace<PlacedPerson>[]> {
    const rows = await this.peopleRows.rows<PersonRow>(sql`SELECT p.id, p.trainee_id, t.first_name, t.last_name, c.starts_on AS placed_from,
        c.ends_on AS placed_to, ${this.places.proof(actor, 'p', ENVIRONMENT)} AS "placeKnown"
      FROM placement c JOIN coaching_period p ON p.id = c.coaching_period_id JOIN trainee t ON t.id = p.trainee_id
      WHERE c.environment_id = ${environmentId} AND c.starts_on <= ${today} AND c.ends_on >= ${today} AND ${this.places.seenAt(actor, 'p', ENVIRONMENT)}
      ORDER BY t.sort_name, t.id`);
    return rows.flatMap((row) => {
      const person = this.places.proved(row, {
        coachingPeriodId: row.id, traineeId: row.trainee_id, name: traineeName({ firstName: row.first_name, lastName: row.last_name }),
        from: row.placed_from, to: row.placed_to,
      });
      return person === null ? [] : [person];
    });
  }

  async rangesFrom({ organisationId }: Tenant, environmentId: string, day: PlainDate): Promise<DateRange[]> {
    const rows = await this.database.rows<{ starts_on: string; ends_on: string }>(sql`SELECT starts_on, ends_on FROM placement
      WHERE organisation_id = ${organisationId} AND environment_id = ${environmentId} AND ends_on >= ${day}`);
    return rows.map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on }));
  }
}
