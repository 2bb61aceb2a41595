import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { FactsService } from '../../../insight/facts/facts.public.js';
import type { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { CoachingPeriodsRepository } from '../coaching-periods.repository.js';
import { keptColumns } from './period-facts.js';
import { PeriodStateQuery, type PeriodState } from './period-state.query.js';

/** Keeps the columns of a period that lists are read from, in the unit of work that changed something of it. */
@Injectable()
export class PeriodKeeper {
  constructor(
    private readonly periods: CoachingPeriodsRepository,
    private readonly states: PeriodStateQuery,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsService,
  ) {}

  /** Puts the kept columns into a locked period that the caller is about to write; returns what they were made of. */
  async keep(period: CoachingPeriodEntity): Promise<PeriodState> {
    const state = await this.states.load(period.id, this.clock.today());
    Object.assign(period, keptColumns(period, state));
    return state;
  }

  /** Keeps them at the end of the unit, once however often it is asked for: logs and demonstrations call it. The facts follow. */
  async later(periodId: string): Promise<void> {
    await this.facts.keep(periodId);
    this.unitOfWork.beforeCommit(`coachingPeriod:${periodId}`, async () => {
      const period = await this.periods.lockKept(periodId);
      await this.periods.writeKept(periodId, keptColumns(period, await this.states.load(periodId, this.clock.today())));
    });
  }
}
