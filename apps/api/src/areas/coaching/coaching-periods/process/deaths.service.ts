import { Injectable } from '@nestjs/common';
import type { PeriodWithCourse, RecordDeathRequest, TakeBackDeathRequest } from '@valopolku/contracts';
import { canRecordDeath, canTakeBackDeath, deathWritten, ensure, hasDied, laterDeathDoubt, phaseOfEnd, storedText, type Actor } from '@valopolku/domain';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { TraineesService } from '../../../case/trainees/trainees.public.js';
import { CoachingPeriodsRepository } from '../coaching-periods.repository.js';
import { DeathService } from './death.service.js';
import { MOVED } from '../page/page-sections.js';
import { PeriodChanges, type PeriodChange } from '../period-changes.service.js';
import { PeriodPageQuery } from '../page/period-page.query.js';
import { PeriodParts } from '../period-parts.repository.js';

/** A death that is learned after the end, and one that was written by mistake. A death that ends a period is its exit. */
@Injectable()
export class DeathsService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly parts: PeriodParts,
    private readonly periods: CoachingPeriodsRepository,
    private readonly pages: PeriodPageQuery,
    private readonly trainees: TraineesService,
    private readonly deaths: DeathService,
  ) {}

  /** The period stays as it ended: figures tell what the person went to, and the team that nobody is asked any more. */
  record(actor: Actor, id: string, version: number | undefined, { learnedOn }: RecordDeathRequest): Promise<PeriodWithCourse> {
    return this.changes.run(actor, { actions: 'coachingPeriod.recordDeath', id, version, shows: MOVED }, async (change) => {
      const { period, today, record } = change;
      const { deathPeriodId } = await this.trainees.lock(actor, period.traineeId);
      ensure(canRecordDeath(period, learnedOn, await this.periods.others(actor, period.traineeId, { besides: id }), deathWritten(deathPeriodId, id), today));
      settleDoubts(laterDeathDoubt('learnedOn'));
      await this.deaths.settle(change);
      record('coachingPeriod.deathRecorded', { on: learnedOn });
    });
  }

  /** A slip: a period that ended by it goes on where it was. The account stays closed until the coach opens it and gives a password. */
  takeBack(actor: Actor, id: string, version: number | undefined, input: TakeBackDeathRequest): Promise<PeriodWithCourse> {
    return this.changes.run(actor, { actions: 'coachingPeriod.takeBackDeath', id, version, shows: MOVED }, async (change) => {
      const { period, today, record } = change;
      const reason = storedText(input.reason);
      const { deathPeriodId } = await this.trainees.lock(actor, period.traineeId);
      ensure(canTakeBackDeath(period, deathWritten(deathPeriodId, id), reason));
      await this.trainees.writeDeath(actor, period.traineeId, null);
      record('coachingPeriod.deathTakenBack', { on: today, reason });
      if (hasDied(period)) await this.reopen(change);
    });
  }

  /** Why stands in the event that only the team reads, and not in the history of phases. */
  private async reopen({ actor, period, today, part, record }: PeriodChange): Promise<void> {
    const phaseChanges = await this.pages.phaseChanges(period.id);
    const to = phaseOfEnd(phaseChanges.map(({ from_phase: from, to_phase: phase }) => ({ from, to: phase })));
    await this.parts.phaseChanges.insert({ ...part(), fromPhase: 'ended', toPhase: to, changedOn: today, reason: null, changedBy: actor.userId });
    Object.assign(period, { phase: to, endedOn: null, exitStatus: null, exitDetail: null, exitOn: null, exitNote: null, earlyEndReason: null });
    record('coachingPeriod.reopened', { from: 'ended', to, on: today });
  }
}
