import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PHASES } from '../../case/coaching-period/coaching-period.choices.js';
import { addDays } from '../../shared/plain-date.js';
import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';
import type { GateFacts } from './coaching-period.phases.js';
import { canAdvance, canEnd, canEndEarly, canStart, canStepBack, canTurnAway } from './coaching-period.rules.js';
import { canRecordExit } from './exit.rules.js';
import { READY_TO_START, samplePeriod } from '../../case/coaching-period/sample-period.js';

/** One command of a user; the gate of each forward step is met or not as `ready` says. */
interface Command {
  kind: 'start' | 'advance' | 'stepBack' | 'end' | 'endEarly' | 'turnAway' | 'recordExit';
  ready: boolean;
  days: number;
}

const anyCommand: fc.Arbitrary<Command> = fc.record({
  kind: fc.constantFrom('start', 'advance', 'stepBack', 'end', 'endEarly', 'turnAway', 'recordExit'),
  ready: fc.boolean(),
  days: fc.integer({ min: 0, max: 20 }),
});

function factsOf(period: CoachingPeriod, ready: boolean): GateFacts {
  const plan = ready ? { planAgreedOn: '2026-09-01', followUpPathKind: 'work', followUpAgreedOn: '2026-09-01' } as const : {};
  return {
    period: { ...period, ...(ready ? READY_TO_START : {}), ...plan },
    decisions: ready ? [{ decision: 'accepted', on: '2026-09-01' }] : [],
    targets: ready ? [{ degreePartId: 'part-1', readinessConfirmedOn: '2026-09-01', readinessWaivedOn: null }] : [],
    placements: ready ? [{ startsOn: '2026-09-01', endsOn: null, mappedDegreePartIds: ['part-1'], approvedDegreePartIds: [] }] : [],
    demonstrations: [],
  };
}

/** What the rules let happen: the period after the command, the same one when it is refused. */
function run(period: CoachingPeriod, { kind, ready }: Command, today: string): CoachingPeriod {
  const facts = factsOf(period, ready);
  const next = PHASES[PHASES.indexOf(period.phase) + 1] ?? 'ended';
  const previous = PHASES[PHASES.indexOf(period.phase) - 1] ?? 'referred';
  switch (kind) {
    case 'start':
      return canStart(facts, today, today) ? period : { ...period, phase: next, startedOn: today };
    case 'advance':
      return canAdvance(facts, today) ? period : { ...period, phase: next };
    case 'stepBack':
      return canStepBack(period, ready ? 'syy' : null) ? period : { ...period, phase: previous };
    case 'end':
      return canEnd(facts) ? period : { ...period, phase: next, endedOn: period.exitOn };
    case 'endEarly':
      return canEndEarly(period, ready ? 'moved' : null, null) ? period : { ...period, phase: 'ended', endedOn: period.exitOn };
    case 'turnAway':
      return canTurnAway(period, 'declined', ready ? 'syy' : null, null)
        ? period
        : { ...period, phase: 'ended', referralOutcome: 'declined', endedOn: today };
    case 'recordExit':
      return canRecordExit(period, { status: 'working', detail: null, exitOn: today }, { lastLogOn: null, enteredOn: null, completedOn: null, assessedOn: null, planAgreedOn: null }, today)
        ? period
        : { ...period, exitStatus: 'working', exitOn: today };
  }
}

/** The small model: which phases can follow which, whatever anyone does. */
const MAY_FOLLOW: Readonly<Record<string, readonly string[]>> = {
  referred: ['referred', 'onboarding', 'ended'],
  onboarding: ['onboarding', 'skillBuilding', 'ended'],
  skillBuilding: ['skillBuilding', 'demonstration', 'onboarding', 'ended'],
  demonstration: ['demonstration', 'ended', 'skillBuilding'],
  ended: ['ended'],
};

describe('any sequence of commands', () => {
  it('keeps phases legal, dates in order and an end with its grounds', () => {
    fc.assert(fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
      let period = samplePeriod();
      let today = period.referredOn;
      for (const command of commands) {
        today = addDays(today, command.days);
        const before = period;
        period = run(period, command, today);
        expect(MAY_FOLLOW[before.phase]).toContain(period.phase);
        if (period.startedOn !== null) expect(period.startedOn >= period.referredOn).toBe(true);
        if (period.startedOn !== null && period.exitOn !== null) expect(period.exitOn >= period.startedOn).toBe(true);
        if (period.phase === 'ended' && period.startedOn !== null) expect(period.exitStatus).not.toBeNull();
        if (period.phase === 'ended' && period.startedOn === null) expect(period.referralOutcome).not.toBeNull();
        if (period.phase !== 'referred' && period.phase !== 'ended') expect(period.startedOn).not.toBeNull();
        if (before.phase === 'ended') expect(period).toBe(before);
      }
    }), { numRuns: 300 });
  });
});
