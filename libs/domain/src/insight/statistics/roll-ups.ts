import { monthOf } from '../../shared/plain-date.js';
import type { CompletionFact, PeriodFact } from './facts.js';

/** What roll-ups are kept by; one dimension each, so a write touches few rows. */
export const ROLL_UP_DIMENSIONS = [
  'logs',
  'logsByEnvironment',
  'phase',
  'participants',
  'exits',
  'completions',
  'completionsByQualification',
] as const;
export type RollUpDimension = (typeof ROLL_UP_DIMENSIONS)[number];

/** A roll-up row. The key is never null: '' stands for no project, for all time and for the total of a dimension. */
export interface RollUpRow {
  organisationId: string;
  projectId: string;
  municipalityCode: string;
  /** `YYYY-MM`, or '' for all time. */
  month: string;
  dimension: RollUpDimension;
  value: string;
  n: number;
  minutes: number;
}

/** Log entries of one period in one month at one environment. */
export interface MonthOfLogs {
  month: string;
  environmentId: string;
  logs: number;
  minutes: number;
}

type Place = Pick<PeriodFact, 'organisationId' | 'projectId' | 'municipalityCode'>;
type Counted = Pick<RollUpRow, 'month' | 'dimension' | 'value' | 'n' | 'minutes'>;

function rows(place: Place, counted: readonly Counted[]): RollUpRow[] {
  const { organisationId, projectId, municipalityCode } = place;
  return counted.map((one) => ({ organisationId, projectId: projectId ?? '', municipalityCode, ...one }));
}

/** What log entries add: the month's total, and the same by environment. */
export function logContributions(place: Place, { month, environmentId, logs, minutes }: MonthOfLogs): RollUpRow[] {
  return rows(place, [
    { month, dimension: 'logs', value: '', n: logs, minutes },
    { month, dimension: 'logsByEnvironment', value: environmentId, n: logs, minutes },
  ]);
}

/** What a period adds by itself: where it is in the process, and the person once a project at the start and the exit. */
export function periodContributions(fact: PeriodFact): RollUpRow[] {
  const counted: Counted[] = [{ month: '', dimension: 'phase', value: fact.phase, n: 1, minutes: 0 }];
  if (fact.startedOn !== null && fact.firstInProject) {
    counted.push({ month: monthOf(fact.startedOn), dimension: 'participants', value: '', n: 1, minutes: 0 });
  }
  if (fact.exitOn !== null && fact.exitStatus !== null && fact.endedOn !== null && fact.lastInProject) {
    counted.push({ month: monthOf(fact.exitOn), dimension: 'exits', value: fact.exitStatus, n: 1, minutes: 0 });
  }
  return rows(fact, counted);
}

/** What a completed degree part adds. */
export function completionContributions(fact: CompletionFact): RollUpRow[] {
  const month = monthOf(fact.completedOn);
  return rows(fact, [
    { month, dimension: 'completions', value: '', n: 1, minutes: 0 },
    { month, dimension: 'completionsByQualification', value: fact.qualificationId, n: 1, minutes: 0 },
  ]);
}

/** Everything that one period adds to the roll-ups; keeping and rebuilding use this same function. */
export function contributions(period: PeriodFact, months: readonly MonthOfLogs[], completions: readonly CompletionFact[]): RollUpRow[] {
  return [
    ...periodContributions(period),
    ...months.flatMap((one) => logContributions(period, one)),
    ...completions.flatMap(completionContributions),
  ];
}

/** The key of a row as one string, in which rows are also locked and written: the same order everywhere, no deadlock. */
export function rollUpKey(row: Omit<RollUpRow, 'n' | 'minutes'>): string {
  return [row.organisationId, row.projectId, row.municipalityCode, row.month, row.dimension, row.value].join('|');
}

/** Rows with the same key as one, in key order; what adds up to nothing is left out. */
export function summed(all: readonly RollUpRow[]): RollUpRow[] {
  const byKey = new Map<string, RollUpRow>();
  for (const row of all) {
    const key = rollUpKey(row);
    const found = byKey.get(key);
    byKey.set(key, found ? { ...found, n: found.n + row.n, minutes: found.minutes + row.minutes } : row);
  }
  const entries = [...byKey].filter(([, row]) => row.n !== 0 || row.minutes !== 0);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** What to add to the stored rows after a change, a delete, a move or a merge: after less before. */
export function rollUpDifference(before: readonly RollUpRow[], after: readonly RollUpRow[]): RollUpRow[] {
  return summed([...before.map((row) => ({ ...row, n: -row.n, minutes: -row.minutes })), ...after]);
}
