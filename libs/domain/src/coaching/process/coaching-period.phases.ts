import type { Placement } from '../placement/placement.js';
import type { DemonstrationState } from '../../shared/demonstration-states.js';
import type { SuitabilityDecision } from '../suitability/suitability.choices.js';
import type { Phase } from '../../case/coaching-period/coaching-period.choices.js';
import type { GateCondition, GateWarning, Section } from '../../shared/gate-conditions.js';
import { contains } from '../../shared/date-range.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { Target } from '../target/target.js';
import { readinessSettledOn } from '../target/target.js';
import type { CoachingPeriod } from '../../case/coaching-period/coaching-period.js';

/** A placement with the degree parts that its environment is mapped, and approved, for. */
export interface GatePlacement extends Pick<Placement, 'startsOn' | 'endsOn'> {
  mappedDegreePartIds: readonly string[];
  approvedDegreePartIds: readonly string[];
}

/** A decision on suitability and its day. */
export interface GateDecision {
  decision: SuitabilityDecision;
  on: PlainDate;
}

/** All that a gate looks at, loaded by the caller. */
export interface GateFacts {
  period: CoachingPeriod;
  /** Of all suitability assessments; the latest of a day holds that day. */
  decisions: readonly GateDecision[];
  targets: readonly Pick<Target, 'degreePartId' | 'readinessConfirmedOn' | 'readinessWaivedOn'>[];
  placements: readonly GatePlacement[];
  demonstrations: readonly { state: DemonstrationState; cancelReason: string | null }[];
}

/** One line of the gate's checklist, met or not, with the place where it is mended. */
export interface GateLine {
  code: GateCondition;
  met: boolean;
  where: Section;
  /** Nothing stops, but something is still on its way, or there is nothing that could be done. */
  warning: GateWarning | null;
  /** Nothing stands in the way because there is no such thing: the warning is told, and no tick. */
  isVacuous: boolean;
  /** It follows from where the person is: told to who may know the places. */
  followsPlace: boolean;
}

/** The day of the move that a gate is looked at for; null: whatever day, as what is kept and does not depend on today asks. */
export type GateDay = PlainDate | null;

interface Condition {
  where: Section;
  met: (facts: GateFacts, on: GateDay) => boolean;
  warns?: (facts: GateFacts, on: GateDay) => GateWarning | null;
  /** Looks at the environments of the placements: their tasks, their approvals. */
  followsPlace?: true;
}

/** Done by the day of the move. */
function isDone(date: PlainDate | null, on: GateDay): boolean {
  return date !== null && (on === null || date <= on);
}

function isInForce(placement: GatePlacement, on: GateDay): boolean {
  return on === null || contains(placement, on);
}

function isPlacedFor(facts: GateFacts, on: GateDay, partsOf: (placement: GatePlacement) => readonly string[]): boolean {
  const wanted = facts.targets.map((target) => target.degreePartId);
  return facts.placements.some((placement) => isInForce(placement, on) && partsOf(placement).some((part) => wanted.includes(part)));
}

/** The placements that the gate to skill building may count: at environments mapped for a target. */
export function placementsForTargets({ placements, targets }: Pick<GateFacts, 'placements' | 'targets'>): readonly GatePlacement[] {
  return placements.filter(({ mappedDegreePartIds }) => targets.some(({ degreePartId }) => mappedDegreePartIds.includes(degreePartId)));
}

function isAccepted({ decisions }: GateFacts, on: GateDay): boolean {
  const latest = decisions.filter((one) => isDone(one.on, on)).reduce<GateDecision | undefined>((last, one) => (last && last.on >= one.on ? last : one), undefined);
  return latest?.decision === 'accepted' || latest?.decision === 'acceptedWithSupport';
}

/** A draft was never booked; everything booked needs a result, or a reason for its cancellation. */
export function isDemonstrationSettled({ state, cancelReason }: GateFacts['demonstrations'][number]): boolean {
  return state === 'draft' || state === 'assessed' || (state === 'cancelled' && Boolean(cancelReason));
}

/** A period may end without a demonstration, but then none has a result. */
function withoutResult({ demonstrations }: GateFacts): GateWarning | null {
  if (demonstrations.some(({ state }) => state === 'draft')) return 'demonstrationDraft';
  return demonstrations.some(({ state }) => state !== 'cancelled') ? null : 'noDemonstration';
}

/** Warnings that say that the thing itself is not there. */
const VACUOUS: readonly GateWarning[] = ['noDemonstration', 'demonstrationDraft'];

const CONDITIONS: Readonly<Record<GateCondition, Condition>> = {
  // Given again with a newer version it has a later date, and was given before all the same.
  informationGiven: {
    where: 'information',
    met: ({ period }) => Boolean(period.informationVersion && period.informationLanguage && period.informationGivenOn),
  },
  legalBasisRecorded: {
    where: 'information',
    met: ({ period }) => Boolean(period.service && period.legalBasis && period.controllerKind && period.controllerName),
  },
  coachNamed: { where: 'referral', met: ({ period }) => period.coachId !== null },
  startDateSet: { where: 'start', met: ({ period }) => period.startedOn !== null },
  suitabilityAccepted: {
    where: 'suitability',
    met: isAccepted,
  },
  targetChosen: { where: 'targets', met: ({ targets }) => targets.length > 0 },
  placedAtMappedEnvironment: {
    where: 'placement',
    followsPlace: true,
    met: (facts, on) => isPlacedFor(facts, on, (placement) => placement.mappedDegreePartIds),
    warns: (facts, on) => (isPlacedFor(facts, on, (placement) => placement.approvedDegreePartIds) ? null : 'approvalPending'),
  },
  planAgreed: { where: 'plan', met: ({ period }, on) => isDone(period.planAgreedOn, on) },
  readinessConfirmed: { where: 'readiness', met: ({ targets }, on) => targets.some((target) => isDone(readinessSettledOn(target), on)) },
  demonstrationsSettled: { where: 'demonstrations', met: ({ demonstrations }) => demonstrations.every(isDemonstrationSettled), warns: withoutResult },
  // The path is often agreed in the days after the last one, so its date is not held against that of the exit.
  followUpPathAgreed: {
    where: 'followUp',
    met: ({ period }) => period.followUpPathKind !== null && period.followUpAgreedOn !== null,
  },
  exitRecorded: { where: 'exit', met: ({ period }) => period.exitStatus !== null && period.exitOn !== null },
};

export interface Transition {
  from: Phase;
  to: Phase;
  direction: 'forward' | 'back';
  /** What must be met; going back asks for a reason instead. */
  gate: readonly GateCondition[];
}

/** Every step between phases. Ending early and turning away leave the path and have rules of their own. */
export const TRANSITIONS: readonly Transition[] = [
  {
    from: 'referred',
    to: 'onboarding',
    direction: 'forward',
    gate: ['informationGiven', 'legalBasisRecorded', 'coachNamed', 'startDateSet'],
  },
  {
    from: 'onboarding',
    to: 'skillBuilding',
    direction: 'forward',
    gate: ['suitabilityAccepted', 'targetChosen', 'placedAtMappedEnvironment', 'planAgreed'],
  },
  { from: 'skillBuilding', to: 'demonstration', direction: 'forward', gate: ['readinessConfirmed'] },
  {
    from: 'demonstration',
    to: 'ended',
    direction: 'forward',
    gate: ['demonstrationsSettled', 'followUpPathAgreed', 'exitRecorded'],
  },
  { from: 'skillBuilding', to: 'onboarding', direction: 'back', gate: [] },
  { from: 'demonstration', to: 'skillBuilding', direction: 'back', gate: [] },
];

export function transition(from: Phase, direction: Transition['direction']): Transition | undefined {
  return TRANSITIONS.find((step) => step.from === from && step.direction === direction);
}

/** Of no target nothing can be ready: where the last one was taken away, one is chosen first. */
function gateAhead({ period, targets }: GateFacts): readonly GateCondition[] {
  const gate = transition(period.phase, 'forward')?.gate ?? [];
  return targets.length === 0 && gate.includes('readinessConfirmed') ? ['targetChosen', ...gate] : gate;
}

/** The checklist of the gate ahead on the day of the move, met and unmet lines in the order in which people do them; empty after the end. */
export function gateLines(facts: GateFacts, on: GateDay): GateLine[] {
  return gateAhead(facts).map((code) => {
    const { where, met, warns, followsPlace = false } = CONDITIONS[code];
    const isMet = met(facts, on);
    const warning = isMet ? (warns?.(facts, on) ?? null) : null;
    return { code, where, met: isMet, warning, isVacuous: warning !== null && VACUOUS.includes(warning), followsPlace };
  });
}

/** Whether something that the gate ahead of this phase asks follows from where the person is; then what we have to do next does too. */
export function gateFollowsPlace(phase: Phase): boolean {
  return (transition(phase, 'forward')?.gate ?? []).some((code) => CONDITIONS[code].followsPlace);
}

/** Whether the step ahead can be taken; the start date does not stop it, for it is given in the form of the start itself. */
export function isGateOpen(lines: readonly GateLine[]): boolean {
  return lines.every((line) => line.met || line.where === 'start');
}
