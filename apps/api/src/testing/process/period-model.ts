import { addDays, type Phase, type PlainDate } from '@valopolku/domain';

/** What people can do to a period in this test; `end` is the step through the last gate. */
export const KINDS = [
  'refer', 'inform', 'start', 'assess', 'addTarget', 'removeTarget', 'place', 'agreePlan', 'confirmReadiness', 'log', 'pause', 'resume', 'followUp', 'exit',
  'advance', 'stepBack', 'end', 'endEarly', 'turnAway',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Command {
  kind: Kind;
  /** Days that pass before it. */
  after: number;
  /** The day it is about, counted back from that day; negative is the future. */
  ago: number;
  /** Suitability: accepted or deferred. */
  accept: boolean;
}

interface Range {
  from: PlainDate;
  to: PlainDate;
}

export const PLACED_DAYS = 40;
export const LOG_MINUTES = 600;
const DAY_MINUTES = 1440;
const OPEN = '9999-12-31';
const isIn = ({ from, to }: Range, date: PlainDate): boolean => from <= date && date <= to;

/** One period as the rules of the model page would have it; written anew here on purpose, from that page and not from the domain. */
export class PeriodModel {
  phase: Phase = 'referred';
  startedOn: PlainDate | undefined;
  endedOn: PlainDate | undefined;
  informed = false;
  decisions: { on: PlainDate; accept: boolean }[] = [];
  target = false;
  /** The day on which readiness was settled, and the plan agreed. */
  readyOn: PlainDate | undefined;
  plannedOn: PlainDate | undefined;
  followUp = false;
  exitOn: PlainDate | undefined;
  lastLogOn: PlainDate | undefined;
  /** The day on which the present phase began. */
  enteredOn: PlainDate;
  placements: Range[] = [];
  pauses: Range[] = [];

  /** `minutes` of each day are the person's over all periods. */
  constructor(readonly referredOn: PlainDate, readonly minutes: Map<PlainDate, number>) {
    this.enteredOn = referredOn;
  }

  get isRunning(): boolean {
    return this.startedOn !== undefined && this.phase !== 'ended';
  }

  get openPause(): Range | undefined {
    return this.pauses.find((pause) => pause.to === OPEN);
  }

  sinceStart(date: PlainDate, today: PlainDate): boolean {
    return this.isRunning && date >= (this.startedOn ?? OPEN) && date <= today;
  }

  accepted(date: PlainDate): boolean {
    return this.decisions.filter(({ on }) => on <= date).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1)?.accept ?? false;
  }

  mayLog(date: PlainDate, today: PlainDate): boolean {
    const isPlaced = this.placements.some((one) => isIn(one, date));
    const isPaused = this.pauses.some((one) => isIn(one, date));
    return this.sinceStart(date, today) && isPlaced && !isPaused && (this.minutes.get(date) ?? 0) + LOG_MINUTES <= DAY_MINUTES;
  }

  mayPlace(date: PlainDate): boolean {
    const to = addDays(date, PLACED_DAYS);
    return this.isRunning && date >= (this.startedOn ?? OPEN) && !this.placements.some((one) => one.from <= to && date <= one.to);
  }

  mayPause(date: PlainDate, today: PlainDate): boolean {
    const isLogged = (this.lastLogOn ?? '') >= date;
    return this.sinceStart(date, today) && !this.openPause && !this.pauses.some((one) => one.to >= date) && !isLogged;
  }

  mayExit(date: PlainDate, today: PlainDate): boolean {
    return this.sinceStart(date, today) && this.isLast(date);
  }

  /** Nothing of the period is later: no entry of the diary, no phase, no assessment, no plan. */
  isLast(date: PlainDate): boolean {
    return date >= (this.lastLogOn ?? '') && date >= this.enteredOn && date >= (this.plannedOn ?? '') && this.decisions.every(({ on }) => on <= date);
  }

  /** Someone who comes back is referred when the earlier period is over. */
  mayReturn(date: PlainDate, today: PlainDate): boolean {
    return this.phase === 'ended' && date >= (this.endedOn ?? OPEN) && date <= today;
  }

  /** The gate ahead, as it was on the day of the move. */
  mayAdvance(date: PlainDate, today: PlainDate): boolean {
    if (date > today || date < this.enteredOn) return false;
    if (this.phase === 'skillBuilding') return (this.readyOn ?? OPEN) <= date;
    return this.phase === 'onboarding' && this.accepted(date) && this.target && (this.plannedOn ?? OPEN) <= date && this.placements.some((one) => isIn(one, date));
  }

  pause(from: PlainDate): void {
    this.pauses.push({ from, to: OPEN });
  }

  log(date: PlainDate): void {
    this.minutes.set(date, (this.minutes.get(date) ?? 0) + LOG_MINUTES);
    if (date > (this.lastLogOn ?? '')) this.lastLogOn = date;
  }

  move(to: Phase, on: PlainDate): void {
    this.phase = to;
    this.enteredOn = on;
    if (to === 'ended') this.endedOn = on;
  }
}
