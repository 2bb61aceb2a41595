import { currentWindow } from '../process/coaching-period.windows.js';
import type { Extension } from '../../case/coaching-period/coaching-period.js';
import type { GateFacts } from '../process/coaching-period.phases.js';
import { gateFollowsPlace, gateLines, placementsForTargets } from '../process/coaching-period.phases.js';
import type { DateRange } from '../../shared/date-range.js';
import { unionOf } from '../../shared/date-range.js';
import type { GateCondition } from '../../shared/gate-conditions.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { addDays, earliest, END_OF_TIME } from '../../shared/plain-date.js';
import { askNewsOn } from './news.js';

/** What we have to do next about a case; the words are the screen's. */
export const NEXT_STEPS = [
  'handleReferral',
  'giveInformation',
  'startPeriod',
  'assessSuitability',
  'chooseTarget',
  'findPlacement',
  'agreePlan',
  'moveOn',
  'judgeRequirements',
  'confirmReadiness',
  'bookDemonstration',
  'recordResult',
  'planFollowUp',
  'recordExit',
  'endPeriod',
  'confirmLogs',
  'askNews',
  'resume',
  'none',
] as const;
export type NextStepCode = (typeof NEXT_STEPS)[number];

/** A step and the date from which it is ours to do. */
export interface NextStep {
  code: NextStepCode;
  on: PlainDate | null;
}

/** What the steps follow from, beside the facts of the gate. Nothing here depends on today. */
export interface UrgencyFacts extends GateFacts {
  pauses: readonly DateRange[];
  extensions: readonly Pick<Extension, 'days'>[];
  lastContactOn: PlainDate | null;
  lastLogOn: PlainDate | null;
  oldestUnconfirmedOn: PlainDate | null;
  /** Last day of each booked demonstration that has no result yet. */
  bookedOn: readonly PlainDate[];
  /** Every requirement of some target is judged ready. */
  isReadyToConfirm: boolean;
}

const STEP_OF: Readonly<Record<GateCondition, NextStepCode>> = {
  informationGiven: 'giveInformation',
  legalBasisRecorded: 'giveInformation',
  coachNamed: 'handleReferral',
  startDateSet: 'startPeriod',
  suitabilityAccepted: 'assessSuitability',
  targetChosen: 'chooseTarget',
  placedAtMappedEnvironment: 'findPlacement',
  planAgreed: 'agreePlan',
  readinessConfirmed: 'judgeRequirements',
  demonstrationsSettled: 'recordResult',
  followUpPathAgreed: 'planFollowUp',
  exitRecorded: 'recordExit',
};

function stepOfGate(facts: UrgencyFacts): NextStepCode {
  const { phase } = facts.period;
  // Kept, so of no day: what a placement that is over or ahead changes is said by `stepOn` on the day of reading.
  const unmet = gateLines(facts, null).filter((line) => !line.met).map((line) => line.code);
  if (phase === 'skillBuilding' && facts.isReadyToConfirm && unmet.includes('readinessConfirmed')) return 'confirmReadiness';
  const isDemonstrated = facts.demonstrations.some(({ state }) => state !== 'draft' && state !== 'cancelled');
  if (phase === 'demonstration' && !isDemonstrated && unmet.includes('exitRecorded')) return 'bookDemonstration';
  const first = unmet[0];
  if (first !== undefined) return STEP_OF[first];
  return phase === 'demonstration' ? 'endPeriod' : 'moveOn';
}

function duties(facts: UrgencyFacts): NextStep[] {
  const { period, pauses, extensions } = facts;
  const logs: NextStep = { code: 'confirmLogs', on: facts.oldestUnconfirmedOn };
  if (period.phase === 'ended') return [];
  if (period.startedOn === null) return [{ code: stepOfGate(facts), on: period.referredOn }];
  const lastPause = [...pauses].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0] ?? null;
  if (pauses.some((pause) => pause.endsOn === null)) return [logs, { code: 'resume', on: null }];
  const window = currentWindow(period.phase, { startedOn: period.startedOn, pauses, extensions }, period.startedOn);
  return [
    logs,
    { code: 'recordResult', on: earliest(facts.bookedOn) },
    { code: stepOfGate(facts), on: window?.endsOn ?? null },
    { code: 'askNews', on: askNewsOn({ ...period, lastContactOn: facts.lastContactOn, lastLogOn: facts.lastLogOn, lastPause }) },
  ];
}

/** The step whose date comes first; of one day the one named first. `none` after the end. */
export function nextStep(facts: UrgencyFacts): NextStep {
  const all = duties(facts);
  const dated = all.filter((step) => step.on !== null);
  const first = dated.reduce<NextStep | undefined>((best, step) => (best && (best.on ?? '') <= (step.on ?? '') ? best : step), undefined);
  return first ?? all.find((step) => step.code === 'resume') ?? { code: 'none', on: null };
}

/** The next step as it is kept, and the days on which the person is placed for a target; both null where the gate ahead does not ask it. */
export interface KeptStep extends NextStep {
  placedFrom: PlainDate | null;
  placedUntil: PlainDate | null;
}

/** The last unbroken run of days at environments mapped for a target, while the gate ahead asks about it. */
export function placedDays(facts: GateFacts): Pick<KeptStep, 'placedFrom' | 'placedUntil'> {
  const ranges = gateFollowsPlace(facts.period.phase) ? placementsForTargets(facts) : [];
  const run = unionOf(ranges, END_OF_TIME).at(-1);
  return { placedFrom: run?.startsOn ?? null, placedUntil: run === undefined || run.endsOn === END_OF_TIME ? null : run.endsOn };
}

/** What is next on a day, by the same rule as the gate: a placement that is over leaves a place to find, one ahead can be moved on from when it begins. */
export function stepOn({ code, on, placedFrom, placedUntil }: KeptStep, today: PlainDate): NextStep {
  if (code !== 'agreePlan' && code !== 'moveOn') return { code, on };
  if (placedUntil !== null && placedUntil < today) return { code: 'findPlacement', on };
  const isAhead = code === 'moveOn' && placedFrom !== null && placedFrom > today;
  return { code, on: isAhead && (on === null || on < placedFrom) ? placedFrom : on };
}

/**
 * The earliest date at which *we* have something to do: lists are sorted by it. People are never ranked by readiness,
 * absence or risk. Null: nothing waits for us.
 */
export function urgentOn(facts: UrgencyFacts): PlainDate | null {
  return nextStep(facts).on;
}

/** Days ahead within which a demonstration counts as coming (My day). */
export const DEMONSTRATION_AHEAD_DAYS = 30;

export function isDemonstrationAhead(startsOn: PlainDate | null, today: PlainDate): boolean {
  return startsOn !== null && startsOn >= today && startsOn <= addDays(today, DEMONSTRATION_AHEAD_DAYS);
}
