import { Injectable } from '@nestjs/common';
import { DomainError, possibleActions, type Action, type Actor } from '@valopolku/domain';
import { PeriodTotalsService } from '../../coaching/coaching-periods/coaching-periods.public.js';
import { FactsService } from '../../insight/facts/facts.public.js';
import { CasesService } from '../../case/trainees/trainees.public.js';
import { DemonstrationContextQuery, type DemonstratingPeriod } from './demonstration-context.query.js';
import { DemonstrationReader } from './demonstration-reader.service.js';
import type { DemonstrationEntity } from './demonstration.entity.js';
import { DemonstrationsRepository } from './demonstrations.repository.js';

export interface OpenedCase {
  traineeId: string;
  period: DemonstratingPeriod;
}

/** Lets the actor into the case of a demonstration that is to be changed, and keeps the period after it. */
@Injectable()
export class DemonstrationCases {
  constructor(
    private readonly cases: CasesService,
    private readonly contexts: DemonstrationContextQuery,
    private readonly demonstrations: DemonstrationsRepository,
    private readonly reader: DemonstrationReader,
    private readonly periods: PeriodTotalsService,
    private readonly facts: FactsService,
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

  /** The period's next step and its facts follow every change of its demonstrations. */
  async keep(periodId: string): Promise<void> {
    await this.periods.changed(periodId);
    await this.facts.keep(periodId);
  }
}
