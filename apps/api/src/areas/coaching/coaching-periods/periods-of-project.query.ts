import { Injectable } from '@nestjs/common';
import type { Actor, PlainDate } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';
import { PeriodsOfProject } from '../../registry/projects/projects.public.js';

/** When the periods of a project began. */
@Injectable()
export class PeriodsOfProjectQuery extends PeriodsOfProject {
  constructor(private readonly database: Database) {
    super();
  }

  async began({ organisationId }: Pick<Actor, 'organisationId'>, projectId: string): Promise<{ first: PlainDate; last: PlainDate } | null> {
    const row = await this.database.firstRow<{ first: PlainDate | null; last: PlainDate | null }>(sql`SELECT MIN(started_on) AS first, MAX(started_on) AS last
      FROM coaching_period WHERE organisation_id = ${organisationId} AND project_id = ${projectId} AND started_on IS NOT NULL`);
    return row && row.first !== null && row.last !== null ? { first: row.first, last: row.last } : null;
  }
}
