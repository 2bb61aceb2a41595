import { Injectable } from '@nestjs/common';
import type { AdvanceRequest, PeriodWithCourse, StartCoachingPeriodRequest, StepBackRequest } from '@valopolku/contracts';
import { DomainError, canAdvance, canStart, canStepBack, ensure, strayReasonError, storedText, transition, type Actor, type Phase, type PlainDate } from '@valopolku/domain';
import { HandOversService } from '../hand-over/hand-overs.service.js';
import { MOVED } from '../page/page-sections.js';
import { PeriodChanges, type PeriodChange } from '../period-changes.service.js';
import { gateFacts } from '../kept/period-facts.js';
import { PeriodParts } from '../period-parts.repository.js';
import { PeriodReferences } from '../period-references.service.js';
import { PhaseEntryQuery } from '../page/phase-entry.query.js';
import { EndService } from './end.service.js';

/** Phases forward and back. A gate refuses with everything that is missing (409 `gateNotMet`). */
@Injectable()
export class MovePhaseService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly parts: PeriodParts,
    private readonly references: PeriodReferences,
    private readonly entries: PhaseEntryQuery,
    private readonly ends: EndService,
    private readonly handOvers: HandOversService,
  ) {}

  /** referred → onboarding: the person becomes a participant on the first day. Another coach than it has is a hand-over, with a reason. */
  start(actor: Actor, id: string, version: number | undefined, input: StartCoachingPeriodRequest): Promise<PeriodWithCourse> {
    return this.changes.run(actor, { actions: 'coachingPeriod.start', id, version, shows: MOVED }, async (change) => {
      const { period, state, today, record } = change;
      await this.references.ensureKnown(actor, { coachId: input.coachId });
      ensure(strayReasonError(input));
      if (input.coachId) await this.handOvers.put(change, input.coachId, input.reason);
      ensure(canStart(gateFacts(period, state), input.startsOn, today, await this.references.projectDates(actor, period.projectId)));
      period.startedOn = input.startsOn;
      record('coachingPeriod.started', await this.move(change, 'onboarding', input.startsOn, null));
    });
  }

  /** onboarding → skillBuilding → demonstration, not before the present phase began; `to: 'ended'` ends the period when its gate is open. */
  advance(actor: Actor, id: string, version: number | undefined, input: AdvanceRequest): Promise<PeriodWithCourse> {
    if (input.to === 'ended') return this.ends.end(actor, id, version, input.date);
    return this.changes.run(actor, { actions: 'coachingPeriod.advance', id, version, shows: MOVED }, async (change) => {
      const { period, state, today, record } = change;
      const on = input.date ?? today;
      if (transition(period.phase, 'forward')?.to !== input.to) throw new DomainError('transitionNotAllowed', { phase: period.phase });
      const { startedOn } = period;
      const enteredOn = (await this.entries.enteredOn(id)) ?? on;
      ensure(DomainError.all([
        on > today ? DomainError.at('date', 'dateInFuture') : undefined,
        startedOn !== null && on < startedOn ? DomainError.at('date', 'dateBeforeStart', { startedOn }) : undefined,
        on < enteredOn && on >= (startedOn ?? on) ? DomainError.at('date', 'dateBeforePhase', { enteredOn }) : undefined,
      ]));
      ensure(canAdvance(gateFacts(period, state), on));
      record('coachingPeriod.advanced', await this.move(change, input.to, on, null));
    });
  }

  /** Back one phase, a failed demonstration for one; the reason stands in the history. */
  stepBack(actor: Actor, id: string, version: number | undefined, input: StepBackRequest): Promise<PeriodWithCourse> {
    return this.changes.run(actor, { actions: 'coachingPeriod.stepBack', id, version, shows: MOVED }, async (change) => {
      const reason = storedText(input.reason);
      ensure(canStepBack(change.period, reason));
      const to = transition(change.period.phase, 'back')?.to;
      if (!to) throw new DomainError('transitionNotAllowed', { phase: change.period.phase });
      change.record('coachingPeriod.steppedBack', { ...(await this.move(change, to, change.today, reason)), reason });
    });
  }

  private async move({ actor, period, part }: PeriodChange, to: Phase, on: PlainDate, reason: string | null): Promise<{ from: Phase; to: Phase; on: PlainDate }> {
    const from = period.phase;
    period.phase = to;
    await this.parts.phaseChanges.insert({ ...part(), fromPhase: from, toPhase: to, changedOn: on, reason, changedBy: actor.userId });
    return { from, to, on };
  }
}
