import type { Demonstration } from '../demonstration/demonstration.js';
import type { Placement } from '../placement/placement.js';
import type { Phase, SuitabilityDecision } from '../shared/choices.js';
import type { GateCondition, GateWarning, Section } from '../shared/gate-conditions.js';
import type { PlainDate } from '../shared/plain-date.js';
import type { Target } from '../target/target.js';
import { isReadinessSettled } from '../target/target.js';
import type { CoachingPeriod } from './coaching-period.js';

/** A placement with the degree parts that its environment is mapped, and approved, for. */
export interface GatePlacement extends Pick<Placement, 'endsOn'> {
  mappedDegreePartIds: readonly string[];
  approvedDegreePartIds: readonly string[];
}

/** All that a gate looks at, loaded by the caller. */
export interface GateFacts {
  period: CoachingPeriod;
  /** Of the latest suitability assessment. */
  latestDecision: SuitabilityDecision | null;
  targets: readonly Pick<Target, 'degreePartId' | 'readinessConfirmedOn' | 'readinessWaivedOn'>[];
  placements: readonly GatePlacement[];
  demonstrations: readonly Pick<Demonstration, 'state' | 'cancelReason'>[];
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

interface Condition {
  where: Section;
  met: (facts: GateFacts, today: PlainDate) => boolean;
  warns?: (facts: GateFacts, today: PlainDate) => GateWarning | null;
  /** Looks at the environments of the placements: their tasks, their approvals. */
  followsPlace?: true;
}

function isInForce(placement: GatePlacement, today: PlainDate): boolean {
  return placement.endsOn === null || placement.endsOn >= today;
}

function isPlacedFor(facts: GateFacts, today: PlainDate, partsOf: (placement: GatePlacement) => readonly string[]): boolean {
  const wanted = facts.targets.map((target) => target.degreePartId);
  return facts.placements.some(
    (placement) => isInForce(placement, today) && partsOf(placement).some((part) => wanted.includes(part)),
  );
}

/** A draft was never booked; everything booked needs a result, or a reason for its cancellation. */
function isSettled({ state, cancelReason }: GateFacts['demonstrations'][number]): boolean {
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
    met: ({ latestDecision }) => latestDecision === 'accepted' || latestDecision === 'acceptedWithSupport',
  },
  targetChosen: { where: 'targets', met: ({ targets }) => targets.length > 0 },
  placedAtMappedEnvironment: {
    where: 'placement',
    followsPlace: true,
    met: (facts, today) => isPlacedFor(facts, today, (placement) => placement.mappedDegreePartIds),
    warns: (facts, today) => (isPlacedFor(facts, today, (placement) => placement.approvedDegreePartIds) ? null : 'approvalPending'),
  },
  planAgreed: { where: 'plan', met: ({ period }) => period.planAgreedOn !== null },
  readinessConfirmed: { where: 'readiness', met: ({ targets }) => targets.some(isReadinessSettled) },
  demonstrationsSettled: { where: 'demonstrations', met: ({ demonstrations }) => demonstrations.every(isSettled), warns: withoutResult },
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

/** The checklist of the gate ahead, met and unmet lines in the order in which people do them; empty after the end. */
export function gateLines(facts: GateFacts, today: PlainDate): GateLine[] {
  const gate = transition(facts.period.phase, 'forward')?.gate ?? [];
  return gate.map((code) => {
    const { where, met, warns, followsPlace = false } = CONDITIONS[code];
    const isMet = met(facts, today);
    const warning = isMet ? (warns?.(facts, today) ?? null) : null;
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
