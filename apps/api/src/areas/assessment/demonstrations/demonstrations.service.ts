import { Injectable } from '@nestjs/common';
import type {
  CancelDemonstrationRequest, ChangeDemonstrationRequest, DemonstrationListQuery, DemonstrationListResponse, DemonstrationResponse,
  PlanDemonstrationRequest, DemonstrationResult,
} from '@valopolku/contracts';
import { canBook, canCancel, canMoveTo, canPlan, ensure, planDoubts, type Actor } from '@valopolku/domain';
import { Audit } from '../../../platform/audit/audit.js';
import { settleDoubts } from '../../../platform/audit/settle-doubts.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EducationProvidersService } from '../../registry/reference/reference.public.js';
import { DemonstrationCases } from './demonstration-cases.service.js';
import { DemonstrationContextQuery } from './demonstration-context.query.js';
import { DemonstrationReader } from './demonstration-reader.service.js';
import type { DemonstrationEntity } from './demonstration.entity.js';
import { changedFields, EMPTY_PLAN, planned, type PlanFields } from './demonstration-plan.js';
import { demonstrationEvent } from './demonstrations.events.js';
import { DemonstrationsRepository } from './demonstrations.repository.js';
import { RecordResult } from './use-cases/record-result.js';

/** Demonstrations: planned, booked with the provider, held, assessed. */
@Injectable()
export class DemonstrationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly demonstrationCases: DemonstrationCases,
    private readonly contexts: DemonstrationContextQuery,
    private readonly demonstrations: DemonstrationsRepository,
    private readonly reader: DemonstrationReader,
    private readonly resultRecorder: RecordResult,
    private readonly providers: EducationProvidersService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  list(actor: Actor, query: DemonstrationListQuery): Promise<DemonstrationListResponse> {
    return this.reader.list(actor, query);
  }

  read(actor: Actor, id: string): Promise<DemonstrationResponse> {
    return this.reader.read(actor, id);
  }

  /** Those of the own cases and places that come within a month, earliest first. */
  soon(actor: Actor, limit: number): Promise<DemonstrationResponse[]> {
    return this.reader.soon(actor, limit);
  }

  /** A draft: everything but the target may still lack. */
  async plan(actor: Actor, input: PlanDemonstrationRequest): Promise<DemonstrationResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { id: madeId, coachingPeriodId, targetId, ...rest } = input;
      const { traineeId, period } = await this.demonstrationCases.open(actor, 'demonstration.plan', coachingPeriodId);
      const { degreePartId, qualificationVersionId } = await this.contexts.target(coachingPeriodId, targetId);
      const fields = planned(EMPTY_PLAN, rest);
      ensure(canPlan(fields, period.startedOn));
      await this.ensureKnown(actor, fields);
      settleDoubts(...planDoubts(fields, EMPTY_PLAN, this.clock.today()));
      const demonstration: DemonstrationEntity = {
        id: madeId ?? this.ids.next(), organisationId: actor.organisationId, version: 1, coachingPeriodId, traineeId, targetId, degreePartId,
        qualificationVersionId, ...fields, state: 'draft', cancelReason: null,
      };
      await this.demonstrations.insert(demonstration);
      this.audit.record('demonstration.planned', demonstrationEvent(demonstration, {}));
      return this.done(actor, demonstration);
    });
  }

  /** A booked one stays complete: a change that leaves something lacking is refused with what lacks. */
  async change(actor: Actor, id: string, version: number | undefined, input: ChangeDemonstrationRequest): Promise<DemonstrationResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { demonstration, period } = await this.demonstrationCases.load(actor, 'demonstration.change', id, version);
      ensure(canMoveTo(demonstration.state, 'cancelled'));
      const before: PlanFields = { ...demonstration };
      const fields = planned(before, input);
      ensure(canPlan(fields, period.startedOn));
      await this.ensureKnown(actor, fields);
      if (demonstration.state === 'booked') {
        ensure(canBook({ ...demonstration, ...fields, state: 'draft' }, await this.contexts.booking(actor, fields.environmentId, period)));
      }
      settleDoubts(...planDoubts(fields, before, this.clock.today()));
      Object.assign(demonstration, fields);
      await this.demonstrations.update(demonstration);
      this.audit.record('demonstration.changed', demonstrationEvent(demonstration, { fields: changedFields(before, fields) }));
      return this.done(actor, demonstration);
    });
  }

  async book(actor: Actor, id: string, version: number | undefined): Promise<DemonstrationResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { demonstration, period } = await this.demonstrationCases.load(actor, 'demonstration.book', id, version);
      ensure(canBook(demonstration, await this.contexts.booking(actor, demonstration.environmentId, period)));
      demonstration.state = 'booked';
      await this.demonstrations.update(demonstration);
      this.audit.record('demonstration.booked', demonstrationEvent(demonstration, {}));
      return this.done(actor, demonstration);
    });
  }

  async cancel(actor: Actor, id: string, version: number | undefined, { reason }: CancelDemonstrationRequest): Promise<DemonstrationResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { demonstration } = await this.demonstrationCases.load(actor, 'demonstration.cancel', id, version);
      ensure(canCancel(demonstration, reason));
      Object.assign(demonstration, { state: 'cancelled', cancelReason: reason.trim() } satisfies Partial<DemonstrationEntity>);
      await this.demonstrations.update(demonstration);
      this.audit.record('demonstration.cancelled', demonstrationEvent(demonstration, { reason: reason.trim() }));
      return this.done(actor, demonstration);
    });
  }

  recordResult(actor: Actor, id: string, version: number | undefined, input: DemonstrationResult): Promise<DemonstrationResponse> {
    return this.resultRecorder.run(actor, id, version, input);
  }

  private async ensureKnown(actor: Actor, { providerId, environmentId }: PlanFields): Promise<void> {
    if (providerId !== null) await this.providers.ensureKnown(actor, providerId, 'providerId');
    if (environmentId !== null) await this.contexts.ensureEnvironment(actor, environmentId);
  }

  private async done(actor: Actor, { id }: DemonstrationEntity): Promise<DemonstrationResponse> {
    return this.reader.one(actor, id);
  }
}
