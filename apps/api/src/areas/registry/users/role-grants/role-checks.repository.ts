import { Injectable } from '@nestjs/common';
import type { Actor, RoleCheck } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { RoleCheckEntity } from './role-check.entity.js';

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
    await this.database.upsert(RoleCheckEntity, [{ organisationId, version, chosen, untilThen, fromAt: from }]);
  }
}
