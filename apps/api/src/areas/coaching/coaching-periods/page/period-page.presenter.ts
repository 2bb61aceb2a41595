import type {
  BackgroundPart, CoachingPeriodResponse, ExitPart, FollowUpPathPart, Gate, GateConditionItem, InformationPart, PhaseWindow, PlanPart, ReferralPart,
} from '@valopolku/contracts';
import { hasDied, drift, gateLines, isGateOpen, isReopening, phaseStates, phaseWindows, transition, type GateLine, type PlainDate } from '@valopolku/domain';
import type { Places } from '../../../case/trainees/trainees.public.js';
import { gateFacts } from '../kept/period-facts.js';
import type { PeriodState } from '../kept/period-state.query.js';
import type { WholePeriod } from '../parts/whole-period.js';
import type { PhaseChangeRow } from './period-page.query.js';
import type { Section } from './page-sections.js';

/** What the person hopes for, and why a referral led to nothing, is for the team and the person. */
export function presentReferral(period: WholePeriod, places: Places, words: boolean): ReferralPart {
  return {
    version: period.versions.referral, source: period.referralSource, unit: places.tell(period.referralUnit), date: period.referredOn, wish: words ? period.referralNote : null,
    outcome: period.referralOutcome, outcomeReason: words ? period.referralOutcomeReason : null, guidedTo: places.tell(period.guidedWhere),
  };
}

/** `special`: origin and language are special-category data, never for a manager by role alone. */
export function presentBackground(period: WholePeriod, special: boolean): BackgroundPart {
  const { labourMarketStatus, education, monthsUnemployed, educationAbroad } = period;
  return {
    version: period.versions.background, labourMarketStatus, monthsUnemployed, education, educationAbroad,
    immigrantBackground: special ? period.immigrantBackground : null,
    languageSpoken: special ? period.spokenLanguage : null,
    finnishLevel: special ? period.finnishLevel : null,
  };
}

export function presentInformation(period: WholePeriod, places: Places): InformationPart {
  const { informationVersion, informationLanguage: language, informationGivenOn: date, service, legalBasis, controllerKind, controllerName, retentionYears } = period;
  return { version: period.versions.information, informationVersion, language, date, service, legalBasis, controllerKind, controller: places.tell(controllerName), retentionYears };
}

/** That it was agreed is told; its words are for the team and the person. */
export function presentPlan(period: WholePeriod, words: boolean): PlanPart {
  return { version: period.versions.plan, date: period.planAgreedOn, plan: words ? period.planNote : null };
}

/** The kind is a figure; its words are for the team and the person. */
export function presentFollowUpPath(period: WholePeriod, places: Places, words: boolean): FollowUpPathPart {
  const { followUpPathKind: kind, followUpAgreedOn: agreedOn } = period;
  return { version: period.versions.followUpPath, kind, words: (words && period.followUpPathNote) || '', nextService: places.tell(period.followUpNextService), agreedOn };
}

/** A note, and a detail that tells of health, are for the team and the person; that the person has died is for the team alone. */
export function presentExit(period: WholePeriod, special: boolean, words: boolean, team: boolean, isOwn = false): ExitPart {
  const { exitStatus: status, exitOn: date, exitDetail: detail, earlyEndReason } = period;
  const shown = { version: period.versions.exit, status, date, earlyEndReason };
  if (hasDied(period) && !team) return { ...shown, detail: null, note: null };
  // Who opened the page reads of no exit what of a death is not told: what is missing would tell it.
  if (!team && !isOwn) return { ...shown, detail: status === 'outsideWorkingLife' || (!special && detail === 'health') ? null : detail, note: null };
  return { ...shown, detail: special || detail !== 'health' ? detail : null, note: words ? period.exitNote : null };
}

/**
 * The gate to the next phase with every condition, met and unmet; what only warns stands as a line of its own. A condition that
 * follows from the place is there and not told where the places are hidden, nor is then whether the gate is open.
 */
export function presentGate(period: WholePeriod, state: PeriodState, today: PlainDate, places: Places): Gate | null {
  const step = transition(period.phase, 'forward');
  if (!step) return null;
  const lines = gateLines(gateFacts(period, state), today);
  const isTold = (line: GateLine): boolean => places.areKnown || !line.followsPlace;
  const conditions = lines.flatMap((line): GateConditionItem[] => {
    const { code, met, where, warning, isVacuous } = line;
    if (!isTold(line)) return [{ code, met: null, warning: false, where }];
    // A tick has its thing: where there is none, only that is told.
    return [...(isVacuous ? [] : [{ code, met, warning: false, where }]), ...(warning === null ? [] : [{ code: warning, met: false, warning: true, where }])];
  });
  const isOpen = isGateOpen(lines.filter(isTold));
  return { to: step.to, conditions, open: isOpen && !lines.every(isTold) ? null : isOpen };
}

/** The three windows with the days on which each phase was really entered and left. */
export function presentWindows(period: WholePeriod, state: PeriodState, changes: readonly PhaseChangeRow[], today: PlainDate): PhaseWindow[] {
  const { startedOn } = period;
  if (startedOn === null) return [];
  const windows = phaseWindows({ startedOn, pauses: state.pauses, extensions: state.extensionDays.map((days) => ({ days })) }, period.endedOn ?? today);
  const states = phaseStates({ phase: period.phase, changes: changes.map(({ from_phase: from, to_phase: to }) => ({ from, to })), endedEarly: period.earlyEndReason !== null });
  return windows.map(({ phase, startsOn, endsOn }) => {
    const shown = states.get(phase) ?? 'ahead';
    const entered = changes.filter((change) => change.to_phase === phase && !isReopening({ from: change.from_phase }));
    const left = changes.filter((change) => change.from_phase === phase);
    const leftOn = period.phase === phase ? null : (left.at(-1)?.changed_on ?? null);
    return { phase, from: startsOn, to: endsOn, enteredOn: entered[0]?.changed_on ?? null, leftOn, state: shown, daysLate: period.phase === phase ? drift({ startsOn, endsOn }, today).daysLate : 0 };
  });
}

const EMPTY: Readonly<Partial<{ [S in Section]: Partial<CoachingPeriodResponse> }>> = {
  course: { windows: [], phaseChanges: [] }, suitability: { suitability: [] }, targets: { targets: [] }, placements: { placements: [] }, pauses: { pauses: [] },
  contacts: { contacts: [] }, diary: { logMinutes: 0, logCount: 0 },
};

/** Everything of these sections that the caller may not see: the same shape, empty. */
export const emptyPage = (sections: readonly Section[]): Partial<CoachingPeriodResponse> => Object.assign({}, ...sections.map((section) => EMPTY[section])) as Partial<CoachingPeriodResponse>;
