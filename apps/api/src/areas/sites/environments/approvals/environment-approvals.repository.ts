import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { In, IsNull } from 'typeorm';
import { Database } from '../../../../platform/database/database.js';
import { ScopedRepository } from '../../../../platform/database/scoped-repository.js';
import { EnvironmentApprovalEntity } from './environment-approval.entity.js';

@Injectable()
export class EnvironmentApprovalsRepository extends ScopedRepository<EnvironmentApprovalEntity> {
  constructor(database: Database) {
    super(database, EnvironmentApprovalEntity);
  }

  /** Agreements that have not been withdrawn, those past their review date included, the earliest review first. */
  async standingAt(actor: Pick<Actor, 'organisationId'>, environmentIds: readonly string[]): Promise<EnvironmentApprovalEntity[]> {
    if (environmentIds.length === 0) return [];
    return this.manager.find(EnvironmentApprovalEntity, {
      where: { organisationId: actor.organisationId, environmentId: In([...environmentIds]), withdrawnOn: IsNull() },
      order: { reviewBy: 'ASC', id: 'ASC' },
    });
  }
}
