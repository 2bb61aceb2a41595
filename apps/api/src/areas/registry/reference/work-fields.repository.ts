import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { sql } from '../../../platform/database/sql.js';
import { WorkFieldEntity } from './work-field.entity.js';

@Injectable()
export class WorkFieldsRepository extends ScopedRepository<WorkFieldEntity> {
  constructor(database: Database) {
    super(database, WorkFieldEntity);
  }

  /** All fields of the organisation; there are a handful, so a list of them has no pages. */
  async all(actor: Pick<Actor, 'organisationId'>): Promise<WorkFieldEntity[]> {
    return this.database.entities(WorkFieldEntity, sql`organisation_id = ${actor.organisationId} ORDER BY sort_name, id`);
  }
}
