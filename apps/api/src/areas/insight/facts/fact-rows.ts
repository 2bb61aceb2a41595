import type { CompletionFact, MonthOfLogs, PeriodFact, QualificationFact } from '@valopolku/domain';

/** Logs of one period in one month at one environment, as stored. */
export interface LogMonthFact extends MonthOfLogs {
  periodId: string;
  traineeId: string;
  organisationId: string;
}

/** A whole qualification, as stored. */
export interface StoredQualificationFact extends QualificationFact {
  qualificationCompletionId: string;
  periodId: string;
}

/** Everything that is kept of some periods. */
export interface Facts {
  periods: PeriodFact[];
  logMonths: LogMonthFact[];
  completions: CompletionFact[];
  qualifications: StoredQualificationFact[];
}

export interface FactTable {
  name: string;
  key: readonly string[];
  columns: readonly string[];
  booleans: readonly string[];
}

type Columns<Row> = readonly (keyof Row & string)[];
type TableOf<Row> = FactTable & { key: Columns<Row>; columns: Columns<Row>; booleans: Columns<Row> };

const PLACE = ['organisationId', 'traineeId', 'periodId', 'projectId', 'municipalityCode', 'fieldId', 'qualificationId', 'completedOn'] as const;

/** The tables with their columns; the compiler holds the names against the facts of the domain. */
export const FACT_TABLES: Readonly<Record<keyof Facts, FactTable>> = {
  periods: {
    name: 'period_fact',
    key: ['periodId'],
    columns: [
      'periodId', 'organisationId', 'traineeId', 'projectId', 'municipalityCode', 'homeMunicipalityCode', 'fieldId', 'coachId', 'phase', 'referredOn',
      'startedOn', 'endedOn', 'plannedEndOn', 'windowEndsOn', 'urgentOn', 'gender', 'ageAtStart', 'ageEstimated', 'labourMarketStatus', 'monthsUnemployed', 'education',
      'exitStatus', 'exitOn', 'logCount', 'minutes', 'lastLogOn', 'unconfirmedLogs', 'degreePartsCompleted', 'firstInProject', 'lastInProject', 'firstOfAll', 'lastOfAll',
    ],
    booleans: ['ageEstimated', 'firstInProject', 'lastInProject', 'firstOfAll', 'lastOfAll'],
  },
  logMonths: {
    name: 'log_month_fact',
    key: ['periodId', 'month', 'environmentId'],
    columns: ['periodId', 'month', 'environmentId', 'organisationId', 'traineeId', 'logs', 'minutes'],
    booleans: [],
  },
  completions: { name: 'completion_fact', key: ['completionId'], columns: ['completionId', ...PLACE, 'degreePartId'], booleans: [] },
  qualifications: {
    name: 'qualification_fact',
    key: ['qualificationCompletionId'],
    columns: ['qualificationCompletionId', ...PLACE],
    booleans: [],
  },
} satisfies { [K in keyof Facts]: TableOf<Facts[K][number]> };

export const FACT_KINDS = ['periods', 'logMonths', 'completions', 'qualifications'] as const satisfies readonly (keyof Facts)[];

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Facts by their key, each as one string of its columns in order: two rows are equal when these are. */
export function keyed(kind: keyof Facts, rows: readonly object[]): Map<string, { row: Row; content: string }> {
  const { key, columns } = FACT_TABLES[kind];
  return new Map(
    (rows as readonly Row[]).map((row) => [key.map((name) => row[name]).join('|'), { row, content: JSON.stringify(columns.map((name) => row[name] ?? null)) }]),
  );
}
