import { Injectable } from '@nestjs/common';
import type { EnvironmentResponse, SaveApprovalRequest } from '@valopolku/contracts';
import { approvalDoubt, canApprove, DomainError, ensure, storedOrNull, type Actor } from '@valopolku/domain';
import { requireAccess } from '../../../../platform/access/require.js';
import { Audit } from '../../../../platform/audit/audit.js';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { auditedRows } from '../../../../platform/audit/audited-rows.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Ids } from '../../../../platform/clock/ids.js';
import { sql } from '../../../../platform/database/sql.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { CatalogueService } from '../../../catalogue/qualifications/qualifications.public.js';
import { EducationProvidersService } from '../../../registry/reference/reference.public.js';
import type { EnvironmentApprovalEntity } from './environment-approval.entity.js';
import { EnvironmentApprovalsRepository } from './environment-approvals.repository.js';
import { EnvironmentLookupService } from '../environment-lookup.service.js';
import { EnvironmentReader } from '../environment-reader.js';
import { EnvironmentStates } from '../environment-states.js';
import { EnvironmentsRepository } from '../environments.repository.js';

declare module '../../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'environment.approved': { degreePartId: string; providerId: string; reviewBy: string };
    'environment.approvalWithdrawn': { degreePartId: string; providerId: string };
  }
}

auditedRows({
  table: 'environment_approval', group: 'environment_id', kinds: ['environment.approved'], ends: ['environment.approvalWithdrawn'], key: ['degreePartId', 'providerId'],
  columns: { degreePartId: sql`r.degree_part_id`, providerId: sql`r.provider_id`, reviewBy: sql`r.review_by`, isEnded: sql`r.withdrawn_on IS NOT NULL` },
});

/** Standing agreements of education providers: this degree part can be learned and demonstrated here, until a review. */
@Injectable()
export class EnvironmentApprovalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly environments: EnvironmentsRepository,
    private readonly approvals: EnvironmentApprovalsRepository,
    private readonly lookup: EnvironmentLookupService,
    private readonly states: EnvironmentStates,
    private readonly reader: EnvironmentReader,
    private readonly catalogue: CatalogueService,
    private readonly providers: EducationProvidersService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Records an agreement on a part that the tasks are mapped to; an earlier one of the same provider on it is renewed. 409 `confirm` for a review far ahead. */
  async approve(actor: Actor, environmentId: string, input: SaveApprovalRequest): Promise<EnvironmentResponse> {
    return this.unitOfWork.run(actor, async () => {
      const environment = await this.environments.lock(actor, environmentId);
      requireAccess(actor, 'environment.approve');
      const { identifiedOn, reviewBy, degreePartId, providerId } = input;
      const part = await this.catalogue.knownPart(actor, degreePartId, 'degreePartId');
      await this.providers.ensureKnown(actor, providerId, 'providerId');
      // A part whose requirements the catalogue does not have cannot be mapped anywhere.
      const mapped = part.requirementCount === 0 ? [degreePartId] : await this.lookup.degreePartIdsAt(actor, environmentId);
      ensure(canApprove({ identifiedOn, reviewBy, degreePartId }, environment, mapped, this.clock.today()));
      settleDoubts(approvalDoubt({ reviewBy }, this.clock.today()));
      await this.withdrawEarlier(actor, environmentId, degreePartId, providerId);
      const approval: EnvironmentApprovalEntity = {
        id: input.id ?? this.ids.next(), organisationId: actor.organisationId, version: 1, environmentId, degreePartId, providerId,
        qualificationVersionId: part.qualificationVersionId, identifiedOn, reviewBy, outsideExpert: storedOrNull(input.outsideExpert),
        withdrawnOn: null, createdAt: this.clock.now(),
      };
      await this.approvals.insert(approval);
      this.audit.record('environment.approved', { entityId: environmentId, payload: { degreePartId, providerId, reviewBy } });
      await this.states.keep(actor, environment);
      return this.reader.whole(actor, environment);
    });
  }

  /** The agreement holds no more from today; `version` is the agreement's. */
  async withdraw(actor: Actor, environmentId: string, approvalId: string, version: number | undefined): Promise<EnvironmentResponse> {
    return this.unitOfWork.run(actor, async () => {
      const environment = await this.environments.lock(actor, environmentId);
      requireAccess(actor, 'environment.withdrawApproval');
      const approval = await this.approvals.lock(actor, approvalId, { version, current: () => this.reader.whole(actor, environment) });
      if (approval.environmentId !== environmentId || approval.withdrawnOn !== null) throw new DomainError('notFound');
      await this.end(approval);
      await this.states.keep(actor, environment);
      return this.reader.whole(actor, environment);
    });
  }

  private async withdrawEarlier(actor: Actor, environmentId: string, degreePartId: string, providerId: string): Promise<void> {
    const standing = await this.approvals.standingAt(actor, [environmentId]);
    for (const earlier of standing.filter((one) => one.degreePartId === degreePartId && one.providerId === providerId)) {
      await this.end(await this.approvals.lock(actor, earlier.id));
    }
  }

  private async end(approval: EnvironmentApprovalEntity): Promise<void> {
    approval.withdrawnOn = this.clock.today();
    await this.approvals.update(approval);
    const { environmentId, degreePartId, providerId } = approval;
    this.audit.record('environment.approvalWithdrawn', { entityId: environmentId, payload: { degreePartId, providerId } });
  }
}
