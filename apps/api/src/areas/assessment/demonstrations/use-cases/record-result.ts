import { Injectable } from '@nestjs/common';
import type { DemonstrationResponse, DemonstrationResult } from '@valopolku/contracts';
import { canRecordResult, DomainError, ensure, isGradeOf, isPass, storedOrNull, type Actor, type Grade } from '@valopolku/domain';
import { Audit } from '../../../../platform/audit/audit.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { Ids } from '../../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { CompletionsService } from '../../completions/completions.public.js';
import { DemonstrationCases, type OpenedCase } from '../demonstration-cases.service.js';
import { DemonstrationContextQuery, type ChosenTarget } from '../demonstration-context.query.js';
import { DemonstrationReader } from '../demonstration-reader.service.js';
import type { DemonstrationEntity } from '../demonstration.entity.js';
import { DemonstrationResultsRepository } from '../demonstration-results.repository.js';
import { demonstrationEvent } from '../demonstrations.events.js';
import { DemonstrationsRepository } from '../demonstrations.repository.js';

/** The assessors' decision, by the scale of the version; a pass makes the completion, a fail may be retaken with a new plan. */
@Injectable()
export class RecordResult {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly demonstrationCases: DemonstrationCases,
    private readonly contexts: DemonstrationContextQuery,
    private readonly demonstrations: DemonstrationsRepository,
    private readonly results: DemonstrationResultsRepository,
    private readonly reader: DemonstrationReader,
    private readonly completions: CompletionsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, id: string, version: number | undefined, { grade, assessedOn, words }: DemonstrationResult): Promise<DemonstrationResponse> {
    return this.unitOfWork.run(actor, async () => {
      const { demonstration, ...opened } = await this.demonstrationCases.load(actor, 'demonstration.recordResult', id, version);
      const target = await this.contexts.target(demonstration.coachingPeriodId, demonstration.targetId);
      ensure(canRecordResult(demonstration, { grade, assessedOn }, target.gradingScale, this.clock.today()));
      if (!isGradeOf(target.gradingScale, grade)) throw DomainError.at('grade', 'wrongGradeForScale');
      demonstration.state = 'assessed';
      await this.demonstrations.update(demonstration);
      await this.results.insert({
        id: this.ids.next(), organisationId: actor.organisationId, version: 1, demonstrationId: id, grade, decidedOn: assessedOn,
        note: storedOrNull(words), recordedBy: actor.userId, recordedAt: this.clock.now(),
      });
      this.audit.record('demonstration.resultRecorded', demonstrationEvent(demonstration, { grade, assessedOn }));
      if (isPass(grade)) await this.complete(actor, demonstration, opened, target, grade, assessedOn);
      return this.reader.one(actor, id);
    });
  }

  private async complete(actor: Actor, demonstration: DemonstrationEntity, { traineeId, period }: OpenedCase, target: ChosenTarget, grade: Grade, completedOn: string): Promise<void> {
    const { projectId, municipalityCode, fieldId } = period;
    const { coachingPeriodId, providerId } = demonstration;
    await this.completions.applyResult(actor, {
      traineeId, coachingPeriodId, projectId, municipalityCode, fieldId, ...target, grade, completedOn, demonstrationId: demonstration.id, providerId,
    });
  }
}
