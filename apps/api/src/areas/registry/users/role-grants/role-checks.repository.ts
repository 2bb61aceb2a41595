import { Injectable } from '@nestjs/common';
import type { Actor, RoleCheck } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';

/** What an organisation chose, and what holds until `from`. */
export interface ChosenCheck {
  version: number;
  chosen: RoleCheck;
  untilThen: RoleCheck;
  from: string;
}

type OfOrganisation = Pick<Actor, 'organisationId'>;

@Injectable()
export class RoleChecksRepository {
  constructor(private readonly database: Database) {}

  async find({ organisationId }: OfOrganisation): Promise<ChosenCheck | undefined> {
    return this.database.firstRow<ChosenCheck>(sql`SELECT version, chosen, until_then AS "untilThen", from_at AS "from" FROM role_check WHERE organisation_id = ${organisationId}`);
  }

  async save({ organisationId }: OfOrganisation, { version, chosen, untilThen, from }: ChosenCheck): Promise<void> {
    await this.database.execute(sql`INSERT INTO role_check (organisation_id, version, chosen, until_then, from_at) VALUES (${organisationId}, ${version}, ${chosen}, ${untilThen}, ${from})
      ON CONFLICT (organisation_id) DO UPDATE SET version = excluded.version, chosen = excluded.chosen, until_then = excluded.until_then, from_at = excluded.from_at`);
  }
}
