import { Injectable } from '@nestjs/common';
import type { EndEarlyRequest, Exit, PeriodWithCourse, PeriodWithExit, TurnAwayRequest } from '@valopolku/contracts';
import {
  DomainError, canEnd, deathDoubt, hasDied, canEndEarly, unsettledDoubt, canRecordExit, canTurnAway, ensure, storedOrNull, storedText, type Actor, type ExitDetail, type LastDays, type Phase, type PlainDate,
} from '@valopolku/domain';
import { fieldsUnder } from '../course/fields-under.js';
import { MOVED } from '../page/page-sections.js';
import { ensureOpen, PeriodChanges, type PeriodChange } from '../period-changes.service.js';
import { gateFacts } from '../kept/period-facts.js';
import { stated } from '../../../../platform/http/patched.js';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { DeathService } from './death.service.js';
import { PeriodEnding } from './period-ending.service.js';
import { PeriodStateQuery } from '../kept/period-state.query.js';
import { PhaseEntryQuery } from '../page/phase-entry.query.js';

interface FieldsOfExit {
  detail: string;
  error: (found: DomainError | undefined) => DomainError | undefined;
}

/** Of a request that is the exit, and of one that holds it as a part. */
const AS_EXIT: FieldsOfExit = { detail: 'detail', error: (found) => found };
const AS_PART: FieldsOfExit = { detail: 'exit.detail', error: (found) => fieldsUnder('exit', found) };

/** How a period ends: by its gate, early, or before it began. */
@Injectable()
export class EndService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly ending: PeriodEnding,
    private readonly entries: PhaseEntryQuery,
    private readonly states: PeriodStateQuery,
    private readonly deaths: DeathService,
  ) {}

  /** The situation at exit, recorded before or when the period ends; a death ends it. 409 `exitAlreadyRecorded`: what is there is put right in its part. */
  recordExit(actor: Actor, id: string, version: number | undefined, input: Exit): Promise<PeriodWithCourse> {
    if (input.detail === 'died') return this.endWith(actor, id, version, { reason: 'other', exit: input }, AS_EXIT);
    return this.changes.run(actor, { actions: 'coachingPeriod.recordExit', id, version, shows: MOVED }, async (change) => {
      if (change.period.phase !== 'ended' && change.period.exitStatus !== null) throw new DomainError('exitAlreadyRecorded');
      ensure(await this.putExit(change, input));
      change.record('coachingPeriod.exitRecorded', { status: input.status, on: input.date });
    });
  }

  /** Puts a recorded exit right; a detail or a note that is left out stays. A death ends the period and is no correction: 409 `transitionNotAllowed`. */
  changeExit(actor: Actor, id: string, version: number | undefined, input: Exit): Promise<PeriodWithExit> {
    return this.changes.run(actor, { actions: 'coachingPeriod.recordExit', id, part: 'exit', version, shows: ['exit'] }, async (change) => {
      const { period } = change;
      ensureOpen(period);
      if (period.exitStatus === null) throw new DomainError('exitMissing');
      if (input.detail === 'died') throw new DomainError('transitionNotAllowed', { phase: period.phase });
      ensure(await this.putExit(change, { detail: period.exitDetail, note: period.exitNote, ...stated(input) }));
      change.record('coachingPeriod.exitRecorded', { status: input.status, on: input.date });
    });
  }

  /** demonstration → ended, on the day of the exit: 422 `exitOnAnotherDay` at a `date` that says another. */
  end(actor: Actor, id: string, version: number | undefined, date?: PlainDate | null): Promise<PeriodWithCourse> {
    return this.changes.run(actor, { actions: 'coachingPeriod.end', id, version, shows: MOVED }, async (change) => {
      const { period, state, today, record } = change;
      ensure(canEnd(gateFacts(period, state)));
      const { exitOn, exitStatus: status } = period;
      if (exitOn === null || status === null) throw new DomainError('exitMissing');
      if (date && date !== exitOn) throw DomainError.at('date', 'exitOnAnotherDay', { exitOn });
      // The exit may have been recorded before the last entries and phases.
      ensure(fieldsUnder('exit', canRecordExit(period, { status, detail: period.exitDetail, exitOn }, await this.lastDays(change), today)));
      record('coachingPeriod.ended', { ...(await this.close(change, exitOn, null)), status });
    });
  }

  /** Any phase that has begun may end early, with a reason and the situation at exit. */
  endEarly(actor: Actor, id: string, version: number | undefined, input: EndEarlyRequest): Promise<PeriodWithCourse> {
    return this.endWith(actor, id, version, input, AS_PART);
  }

  /** `where`: what the request calls the fields of the exit. */
  private endWith(actor: Actor, id: string, version: number | undefined, input: EndEarlyRequest, where: FieldsOfExit): Promise<PeriodWithCourse> {
    return this.changes.run(actor, { actions: 'coachingPeriod.endEarly', id, version, shows: MOVED }, async (change) => {
      const { period, record, state, today } = change;
      if (period.phase === 'referred' || period.phase === 'ended') throw new DomainError('transitionNotAllowed', { phase: period.phase });
      ensure(where.error(await this.putExit(change, input.exit)));
      ensure(canEndEarly(period, input.reason, period.exitNote));
      // Of a death nothing more is asked.
      settleDoubts(hasDied(period) ? deathDoubt(where.detail, period.exitDetail) : unsettledDoubt('exit.date', state.demonstrations, today));
      period.earlyEndReason = input.reason;
      const { status, date } = input.exit;
      record('coachingPeriod.exitRecorded', { status, on: date });
      record('coachingPeriod.endedEarly', { ...(await this.close(change, date, input.reason)), status, reason: input.reason });
      if (hasDied(period)) await this.deaths.settle(change);
    });
  }

  /** A referral that leads to no coaching: the reason in plain words, and where the person was guided instead. */
  turnAway(actor: Actor, id: string, version: number | undefined, input: TurnAwayRequest): Promise<PeriodWithCourse> {
    return this.changes.run(actor, { actions: 'coachingPeriod.turnAway', id, version, shows: MOVED }, async (change) => {
      const { period, today, record } = change;
      const reason = storedText(input.reason);
      ensure(canTurnAway(period, input.outcome, reason, input.guidedTo ?? null));
      ensure(DomainError.all([
        input.date > today ? DomainError.at('date', 'dateInFuture') : undefined,
        input.date < period.referredOn ? DomainError.at('date', 'dateBeforeReferral', { referredOn: period.referredOn }) : undefined,
      ]));
      Object.assign(period, { referralOutcome: input.outcome, referralOutcomeReason: reason, guidedWhere: storedOrNull(input.guidedTo) });
      record('coachingPeriod.turnedAway', { ...(await this.close(change, input.date, reason)), outcome: input.outcome });
    });
  }

  private async close(change: PeriodChange, on: PlainDate, reason: string | null): Promise<{ from: Phase; to: Phase; on: PlainDate }> {
    const from = change.period.phase;
    change.period.phase = 'ended';
    change.period.endedOn = on;
    await this.ending.close(change, from, on, reason);
    return { from, to: 'ended', on };
  }

  /** Puts the situation at exit into the period, or says what is wrong with it. */
  private async putExit(change: PeriodChange, { status, detail, date, note }: Exit): Promise<DomainError | undefined> {
    const { period, today } = change;
    // A detail of no status is refused by the rule itself.
    const exit = { status, detail: (storedOrNull(detail) as ExitDetail | null), exitOn: date };
    const found = canRecordExit(period, exit, await this.lastDays(change), today);
    if (!found) Object.assign(period, { exitStatus: status, exitDetail: exit.detail, exitOn: date, exitNote: storedOrNull(note) });
    return found;
  }

  private async lastDays({ period, state }: PeriodChange): Promise<LastDays> {
    const { lastLogOn, planAgreedOn } = period;
    const completedOn = await this.states.lastCompletedOn(period.id);
    return { lastLogOn, planAgreedOn, completedOn, assessedOn: state.decisions[0]?.on ?? null, enteredOn: (await this.entries.enteredOn(period.id)) ?? null };
  }
}
