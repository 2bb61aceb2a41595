import { END_OF_TIME, placedDays, plannedEndOn, nextStep, openPause, phaseWindows, type GateFacts, type UrgencyFacts } from '@valopolku/domain';
import type { WholePeriod } from '../parts/whole-period.js';
import type { KeptColumns } from '../coaching-periods.repository.js';
import type { PauseState, PeriodState, TargetState } from './period-state.query.js';

export function gateFacts(period: WholePeriod, state: PeriodState): GateFacts {
  return { period, decisions: state.decisions, targets: state.targets, placements: state.placements, demonstrations: state.demonstrations };
}

function urgencyFacts(period: WholePeriod, state: PeriodState): UrgencyFacts {
  const booked = state.demonstrations.filter((one) => one.state === 'booked' || one.state === 'held');
  return {
    ...gateFacts(period, state),
    pauses: state.pauses,
    extensions: state.extensionDays.map((days) => ({ days })),
    lastContactOn: state.lastContactOn,
    lastLogOn: period.lastLogOn,
    oldestUnconfirmedOn: period.oldestUnconfirmedOn,
    bookedOn: booked.flatMap((one) => one.endsOn ?? one.startsOn ?? []),
    isReadyToConfirm: state.targets.some((target) => target.requirementCount > 0 && target.readyCount === target.requirementCount),
  };
}

/** Pauses cannot overlap and never begin in the future, so only the last one can hold today. */
export function lastPause(pauses: readonly PauseState[]): PauseState | undefined {
  return openPause(pauses) ?? [...pauses].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0];
}

/** The target that lists show: the first not yet completed, else the first. */
function mainTarget(targets: readonly TargetState[]): TargetState | undefined {
  return targets.find((target) => !target.completed) ?? targets[0];
}

/** What is kept in the period's row so that a list need not look further. None of it depends on today. */
export function keptColumns(period: WholePeriod, state: PeriodState): KeptColumns {
  const facts = urgencyFacts(period, state);
  const step = nextStep(facts);
  const { startedOn, lastLogOn, oldestUnconfirmedOn, logMinutes, logCount, unconfirmedLogs } = period;
  const pause = lastPause(state.pauses);
  // An open pause moves the windows with every day; here they stand as when it began.
  const settled = state.pauses.filter((one) => one.endsOn !== null);
  const input = startedOn === null ? null : { startedOn, pauses: settled, extensions: facts.extensions };
  const window = input && phaseWindows(input, input.startedOn).find((one) => one.phase === period.phase);
  return {
    plannedEnd: input && plannedEndOn(input, input.startedOn),
    windowEndsOn: window ? window.endsOn : null,
    urgentOn: step.on ?? END_OF_TIME,
    nextStep: step.code,
    nextStepDue: step.on,
    ...placedDays(facts),
    pausedFrom: pause?.startsOn ?? null,
    pausedTo: pause?.endsOn ?? null,
    mainTargetId: mainTarget(state.targets)?.id ?? null,
    extensionDays: state.extensionDays.reduce((sum, days) => sum + days, 0),
    lastContactOn: state.lastContactOn,
    lastLogOn, oldestUnconfirmedOn, logMinutes, logCount, unconfirmedLogs,
  };
}
