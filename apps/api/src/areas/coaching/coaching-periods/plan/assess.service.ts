import { Injectable } from '@nestjs/common';
import type { AssessSuitabilityRequest, PeriodWithSuitability } from '@valopolku/contracts';
import { canAssess, ensure, leavingDoubt, storedOrNull, storedText, type Actor } from '@valopolku/domain';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { PeriodChanges } from '../period-changes.service.js';
import { PeriodParts } from '../period-parts.repository.js';

/** Suitability: words and a decision with its reason, several times if need be. Nothing is added up. 409 `confirm` when a later one says that the person leaves. */
@Injectable()
export class AssessService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly parts: PeriodParts,
  ) {}

  assess(actor: Actor, id: string, input: AssessSuitabilityRequest): Promise<PeriodWithSuitability> {
    return this.changes.run(actor, { actions: 'coachingPeriod.assessSuitability', id, shows: ['suitability'] }, async ({ period, today, part, record }) => {
      const criteria = input.criteria.map(({ criterion, answer, words }) => ({ criterion, answer, words: storedOrNull(words) }));
      const assessment = { assessedOn: input.date, criteria, decision: input.decision, reason: storedText(input.reason), guidedWhere: null };
      ensure(canAssess(period, assessment, today));
      settleDoubts(leavingDoubt('decision', period, input.decision));
      await this.parts.assessments.insert({ ...part(input.id), assessedBy: actor.userId, ...assessment });
      record('coachingPeriod.suitabilityAssessed', { decision: input.decision, on: input.date });
    });
  }
}
