import { Injectable } from '@nestjs/common';
import type { QualificationCompletionItem, QualificationCompletionListResponse, RecordQualificationRequest } from '@valopolku/contracts';
import { canRecordQualification, DomainError, type Actor } from '@valopolku/domain';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EducationProvidersService } from '../../registry/reference/reference.public.js';
import { CasesService } from '../../case/trainees/trainees.public.js';
import { QualificationRowsQuery } from './qualification-rows.query.js';
import { QualificationCompletionsRepository, type GrantedVersion } from './qualification-completions.repository.js';

/** Whole qualifications, granted by the provider and recorded by the coach. */
@Injectable()
export class QualificationCompletionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly qualifications: QualificationCompletionsRepository,
    private readonly rows: QualificationRowsQuery,
    private readonly cases: CasesService,
    private readonly providers: EducationProvidersService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, periodId: string | null): Promise<QualificationCompletionListResponse> {
    if (periodId !== null) await this.cases.require(actor, 'completion.list', periodId);
    return { items: await this.rows.list(actor, periodId) };
  }

  /** Refused while a mandatory part of the version lacks a completion; the refusal names the parts. */
  async record(actor: Actor, input: RecordQualificationRequest): Promise<QualificationCompletionItem> {
    return this.unitOfWork.run(actor, async () => {
      const { periodId, traineeId } = await this.cases.require(actor, 'qualificationCompletion.record', input.coachingPeriodId);
      const { projectId, startedOn } = await this.qualifications.lockPeriod(actor, periodId);
      const { qualificationVersionId, providerId, date } = input;
      const version = await this.qualifications.version(actor, qualificationVersionId, traineeId);
      if (!version) throw DomainError.at('qualificationVersionId', 'invalidChoice');
      const refused = canRecordQualification({ ...version, startedOn }, date, this.clock.today());
      if (refused) throw named(refused, version);
      await this.providers.ensureKnown(actor, providerId, 'providerId');
      const id = input.id ?? this.ids.next();
      await this.qualifications.insert({
        id, organisationId: actor.organisationId, version: 1, traineeId, coachingPeriodId: periodId, projectId, qualificationVersionId,
        qualificationId: version.qualificationId, providerId, completedOn: date, recordedBy: actor.userId,
      });
      this.audit.record('qualificationCompletion.recorded', {
        subjects: [traineeId], entityId: periodId, payload: { qualificationCompletionId: id, qualificationVersionId, providerId, date },
      });
      const made = (await this.rows.list(actor, periodId)).find((item) => item.id === id);
      if (!made) throw new DomainError('notFound');
      return made;
    });
  }
}

/** The rule names the missing parts by id; people know them by name. */
function named(error: DomainError, { parts }: GrantedVersion): DomainError {
  const label = (id: string): string => parts.find((part) => part.id === id)?.label ?? id;
  const words = (params: DomainError['params']): DomainError['params'] =>
    Array.isArray(params['missing']) ? { ...params, missing: (params['missing'] as readonly string[]).map(label) } : params;
  return new DomainError(error.code, words(error.params), error.errors.map((one) => ({ ...one, params: words(one.params) })));
}
