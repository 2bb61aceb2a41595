import { Injectable } from '@nestjs/common';
import { DomainError, possibleActions, type Action, type Actor } from '@valopolku/domain';
import { CasesService } from '../../case/trainees/trainees.public.js';
import { DemonstrationContextQuery, type DemonstratingPeriod } from './demonstration-context.query.js';
import { DemonstrationReader } from './demonstration-reader.service.js';
import type { DemonstrationEntity } from './demonstration.entity.js';
import { DemonstrationsRepository } from './demonstrations.repository.js';

export interface OpenedCase {
  traineeId: string;
  period: DemonstratingPeriod;
}

/** Lets the actor into the case of a demonstration that is to be changed. */
@Injectable()
export class DemonstrationCases {
  constructor(
    private readonly cases: CasesService,
    private readonly contexts: DemonstrationContextQuery,
    private readonly demonstrations: DemonstrationsRepository,
    private readonly reader: DemonstrationReader,
  ) {}

  /** The case is the actor's and its period runs. */
  async open(actor: Actor, action: Action, periodId: string): Promise<OpenedCase> {
    const { traineeId } = await this.cases.require(actor, action, periodId);
    const period = await this.contexts.lockPeriod(actor, periodId);
    if (!possibleActions(period.phase, false).has(action)) throw new DomainError(period.phase === 'ended' ? 'periodEnded' : 'periodNotStarted');
    return { traineeId, period };
  }

  async load(actor: Actor, action: Action, id: string, version: number | undefined): Promise<OpenedCase & { demonstration: DemonstrationEntity }> {
    const { coachingPeriodId } = await this.demonstrations.get(actor, id);
    await this.cases.require(actor, action, coachingPeriodId);
    const demonstration = await this.demonstrations.lock(actor, id, { version, current: () => this.reader.one(actor, id) });
    return { demonstration, ...(await this.open(actor, action, coachingPeriodId)) };
  }
}
