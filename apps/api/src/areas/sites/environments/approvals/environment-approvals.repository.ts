import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { ScopedRepository } from '../../../../platform/database/scoped-repository.js';
import { listOf, sql } from '../../../../platform/database/sql.js';
import { EnvironmentApprovalEntity } from './environment-approval.entity.js';

@Injectable()
export class EnvironmentApprovalsRepository extends ScopedRepository<EnvironmentApprovalEntity> {
  constructor(database: Database) {
    super(database, EnvironmentApprovalEntity);
  }

  /** Agreements that have not been withdrawn, those past their review date included, the earliest review first. */
  async standingAt(actor: Pick<Actor, 'organisationId'>, environmentIds: readonly string[]): Promise<EnvironmentApprovalEntity[]> {
    if (environmentIds.length === 0) return [];
    return this.database.entities(EnvironmentApprovalEntity, sql`organisation_id = ${actor.organisationId} AND environment_id IN ${listOf(environmentIds)}
      AND withdrawn_on IS NULL ORDER BY review_by, id`);
  }
}
