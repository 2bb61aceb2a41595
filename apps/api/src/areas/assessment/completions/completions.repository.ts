import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { sql } from '../../../platform/database/sql.js';
import { CompletionEntity } from './completion.entity.js';

@Injectable()
export class CompletionsRepository extends ScopedRepository<CompletionEntity> {
  constructor(database: Database) {
    super(database, CompletionEntity);
  }

  /** The person's completion of a degree part of one version, held until the unit ends. */
  async lockOf(actor: Actor, traineeId: string, degreePartId: string, qualificationVersionId: string): Promise<CompletionEntity | null> {
    const row = await this.database.firstRow<{ id: string }>(sql`SELECT id FROM completion
      WHERE organisation_id = ${actor.organisationId} AND trainee_id = ${traineeId} AND degree_part_id = ${degreePartId}
        AND qualification_version_id = ${qualificationVersionId}`);
    return row ? this.lock(actor, row.id) : null;
  }
}
