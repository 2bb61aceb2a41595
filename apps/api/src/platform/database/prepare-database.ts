import type { DataSource } from 'typeorm';
import type { LogKeys } from '../audit/prepare-log.js';
import { ConfigError } from '../config/config.js';
import { assertKind, readMark, writeMark, type DatabaseKind } from './database-mark.js';
import { tablesIn } from './database-owner.js';
import type { Dialect } from './dialect.js';
import { migrate } from './migrate.js';
import { assertKnownSteps, doneSteps, knownSteps, stepDifference, stepLabel } from './schema-steps.js';

/** `command`: beside a server that may be running; takes the database as it is and never begins a demo anew. */
export type OpenFor = 'serving' | 'command';

/** The steps that are still to be done; refuses a schema of a newer program, or one with a gap. */
export async function stepsToDo(source: DataSource, dialect: Dialect): Promise<string[]> {
  const tables = await tablesIn(source, dialect);
  if (tables.includes('database_mark') && !tables.includes('migration')) {
    throw new ConfigError('The database lacks its table migration, the list of the steps of its schema: restore a backup that is whole.');
  }
  const done = tables.includes('migration') ? await doneSteps(source) : [];
  const known = knownSteps(source);
  assertKnownSteps(stepDifference(done, known, 'at start'));
  return known.filter((name) => !done.includes(name));
}

/** Of this kind, and its making was cut short: to be begun anew. Refuses a database of the other kind. */
export async function isUnfinishedDemo(source: DataSource, dialect: Dialect, kind: DatabaseKind): Promise<boolean> {
  const mark = await readMark(source, dialect);
  assertKind(mark, kind);
  return mark?.kind === 'demo' && !mark.complete;
}

/** Brings the schema up to date and marks a new database. A command only makes a new one: an upgrade begins with a backup. */
export async function prepare(write: DataSource, dialect: Dialect, kind: DatabaseKind, purpose: OpenFor, keys: LogKeys = {}): Promise<void> {
  const [toDo, mark] = [await stepsToDo(write, dialect), await readMark(write, dialect)];
  if (purpose === 'command' && mark && toDo.length > 0) {
    throw new ConfigError(`The database is of an older Valopolku and lacks the steps ${toDo.map(stepLabel).join(', ')}: start the server once, which brings it up to date.`);
  }
  await migrate(write, dialect, keys);
  if (!mark) await writeMark(write, kind);
}
