import type { DataSource, QueryRunner } from 'typeorm';
import { ConfigError } from '../config/config.js';

/** What the database says that has been done to its schema, held against what this program knows; names such as `0012-deputies`, in order. */
export interface StepDifference {
  /** Done by a newer program: what they changed is not known here. */
  unknown: string[];
  /** Known here and not done, although a later one was, or while the program runs. */
  missing: string[];
}

type Asked = Pick<DataSource | QueryRunner, 'query'>;

/** The names of all steps that were done; TypeORM writes them. The table is there once a program of ours has begun to make the schema. */
export async function doneSteps(source: Asked): Promise<string[]> {
  return ((await source.query('SELECT name FROM migration')) as { name: string }[]).map((row) => row.name);
}

/** The steps that this program brings along; only the write source has them. */
export const knownSteps = (source: DataSource): string[] => source.migrations.map((step) => step.name ?? '');

/** `deputies0000000000012` → `0012-deputies`, as the file of the step is called. */
export function stepLabel(name: string): string {
  return /\d{13}$/.test(name) ? `${name.slice(-4)}-${name.slice(0, -13)}` : name;
}

const numberOf = (name: string): string => name.slice(-13);
const inOrder = (names: readonly string[]): string[] => names.map(stepLabel).sort();

/** `while running`: every step must have been done. At start the last ones may be waiting, and are done then. */
export function stepDifference(done: readonly string[], known: readonly string[], when: 'at start' | 'while running'): StepDifference {
  const last = done.map(numberOf).sort().at(-1) ?? '';
  const isDue = (name: string): boolean => when === 'while running' || numberOf(name) < last;
  return {
    unknown: inOrder(done.filter((name) => !known.includes(name))),
    missing: inOrder(known.filter((name) => !done.includes(name) && isDue(name))),
  };
}

/** Refuses a schema that this program must not touch; one sentence that names the steps. */
export function assertKnownSteps({ unknown, missing }: StepDifference): void {
  if (unknown.length > 0) {
    throw new ConfigError(`The database was made by a newer Valopolku, whose steps ${unknown.join(', ')} this one does not know: start the newer one, or restore the backup made before it.`);
  }
  if (missing.length > 0) {
    throw new ConfigError(`The database lacks the steps ${missing.join(', ')} of its schema although later ones were done: restore a backup of it that is whole.`);
  }
}
