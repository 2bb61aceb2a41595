import type { CompletionFact, PeriodFact } from '@valopolku/domain';
import { tableOf, type EntityClass, type TableColumn } from '../../../platform/database/table/table.js';
import { CompletionFactEntity } from './completion-fact.entity.js';
import { LogMonthFactEntity } from './log-month-fact.entity.js';
import { PeriodFactEntity } from './period-fact.entity.js';
import { QualificationFactEntity } from './qualification-fact.entity.js';

/** Everything that is kept of some periods. */
export interface Facts {
  periods: PeriodFact[];
  logMonths: LogMonthFactEntity[];
  completions: CompletionFact[];
  qualifications: QualificationFactEntity[];
}

/** Where each is stored. */
export const FACT_ENTITIES = {
  periods: PeriodFactEntity, logMonths: LogMonthFactEntity, completions: CompletionFactEntity, qualifications: QualificationFactEntity,
} satisfies { [K in keyof Facts]: EntityClass<Facts[K][number]> };

export const FACT_KINDS = Object.keys(FACT_ENTITIES) as (keyof Facts)[];

/** Facts by their key, each as one string of its columns in order: two rows are equal when these are. */
export function keyed<T extends object>(entity: EntityClass<T>, rows: readonly T[]): Map<string, { row: T; content: string }> {
  const { columns } = tableOf(entity);
  const key = columns.filter(({ isKey }) => isKey);
  return new Map(rows.map((row) => [valuesOf(row, key).join('|'), { row, content: JSON.stringify(valuesOf(row, columns)) }]));
}

function valuesOf(row: object, columns: readonly TableColumn[]): unknown[] {
  return columns.map(({ property }) => (row as Readonly<Record<string, unknown>>)[property] ?? null);
}
