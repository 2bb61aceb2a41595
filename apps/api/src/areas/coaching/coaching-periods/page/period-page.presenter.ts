import type { Background, CoachingPeriodResponse, Exit, FollowUpPath, Gate, GateConditionItem, InformationShown, PhaseWindow, ReferralShown } from '@valopolku/contracts';
import { hasDied, drift, gateLines, isGateOpen, isReopening, phaseStates, phaseWindows, transition, type GateLine, type PlainDate } from '@valopolku/domain';
import type { Places } from '../../../case/trainees/trainees.public.js';
import type { CoachingPeriodEntity } from '../coaching-period.entity.js';
import { gateFacts } from '../kept/period-facts.js';
import type { PeriodState } from '../kept/period-state.query.js';
import type { PhaseChangeRow } from './period-page.query.js';

/** What the person hopes for is for the team and the person. */
export function presentReferral(period: CoachingPeriodEntity, places: Places, words: boolean): ReferralShown {
  return { source: period.referralSource, unit: places.tell(period.referralUnit), date: period.referredOn, wish: words ? period.referralNote : null };
}

/** `special`: origin and language are special-category data, never for a manager by role alone. */
export function presentBackground(period: CoachingPeriodEntity, special: boolean): Background | null {
  const { labourMarketStatus, education } = period;
  if (labourMarketStatus === null || education === null) return null;
  return {
    labourMarketStatus, monthsUnemployed: period.monthsUnemployed, education, educationAbroad: period.educationAbroad ?? false,
    immigrantBackground: special ? period.immigrantBackground : null,
    languageSpoken: special ? period.spokenLanguage : null,
    finnishLevel: special ? period.finnishLevel : null,
  };
}

export function presentInformation(period: CoachingPeriodEntity, places: Places): InformationShown | null {
  const { informationVersion, informationLanguage, informationGivenOn, service, legalBasis, controllerKind, controllerName, retentionYears } = period;
  const complete = informationVersion && informationLanguage && informationGivenOn && service && legalBasis && controllerKind && controllerName && retentionYears;
  if (!complete) return null;
  return { informationVersion, language: informationLanguage, date: informationGivenOn, service, legalBasis, controllerKind, controller: places.tell(controllerName), retentionYears };
}

/** The kind is a figure; its words are for the team and the person. */
export function presentFollowUp(period: CoachingPeriodEntity, places: Places, words: boolean): FollowUpPath | null {
  const { followUpPathKind: kind, followUpAgreedOn: agreedOn } = period;
  return kind === null || agreedOn === null ? null : { kind, words: (words && period.followUpPathNote) || '', nextService: places.tell(period.followUpNextService), agreedOn };
}

/** A note, and a detail that tells of health, are for the team and the person; that the person has died is for the team alone. */
export function presentExit(period: CoachingPeriodEntity, special: boolean, words: boolean, team: boolean, isOwn = false): Exit | null {
  const { exitStatus: status, exitOn: date, exitDetail: detail } = period;
  if (status === null || date === null) return null;
  if (hasDied(period) && !team) return { status, date, detail: null, note: null };
  // Who opened the page reads of no exit what of a death is not told: what is missing would tell it.
  if (!team && !isOwn) return { status, date, detail: status === 'outsideWorkingLife' || (!special && detail === 'health') ? null : detail, note: null };
  return { status, date, detail: special || detail !== 'health' ? detail : null, note: words ? period.exitNote : null };
}

/**
 * The gate to the next phase with every condition, met and unmet; what only warns stands as a line of its own. A condition that
 * follows from the place is there and not told where the places are hidden, nor is then whether the gate is open.
 */
export function presentGate(period: CoachingPeriodEntity, state: PeriodState, today: PlainDate, places: Places): Gate | null {
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
export function presentWindows(period: CoachingPeriodEntity, state: PeriodState, changes: readonly PhaseChangeRow[], today: PlainDate): PhaseWindow[] {
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

/** Everything of the page that the caller may not see: the same shape, empty. */
export function emptyPage(): Pick<
  CoachingPeriodResponse,
  'windows' | 'suitability' | 'targets' | 'placements' | 'phaseChanges' | 'pauses' | 'contacts' | 'logMinutes' | 'logCount'
> {
  return { windows: [], suitability: [], targets: [], placements: [], phaseChanges: [], pauses: [], contacts: [], logMinutes: 0, logCount: 0 };
}
