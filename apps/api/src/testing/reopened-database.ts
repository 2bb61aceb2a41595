import { afterEach } from '@jest/globals';
import { closeSources } from '../platform/database/database.js';
import type { Sources } from '../platform/database/sources.js';
import type { Dialect } from '../platform/database/dialect.js';
import type { MigrationClass } from '../platform/database/migration.js';
import { openDatabase } from '../platform/database/open-database.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export interface ReopenedDatabase {
  /** The database of this test, made when it is first asked for. */
  of(dialect: Dialect): Promise<TestDatabase>;
  /** Opened with these steps and none other; what was open is closed first. */
  open(dialect: Dialect, steps: MigrationClass[]): Promise<Sources>;
}

/** A database of each test's own, to be opened again and again with more steps; closed and dropped after the test. */
export function reopenedDatabase(make: (dialect: Dialect) => Promise<TestDatabase> = createTestDatabase): ReopenedDatabase {
  let database: TestDatabase | undefined;
  let sources: Sources | undefined;
  const of = async (dialect: Dialect): Promise<TestDatabase> => (database ??= await make(dialect));
  const close = async (): Promise<void> => {
    if (sources) await closeSources(sources);
    sources = undefined;
  };
  const open = async (dialect: Dialect, steps: MigrationClass[]): Promise<Sources> => {
    await close();
    sources = await openDatabase((await of(dialect)).config, steps);
    return sources;
  };
  afterEach(async () => {
    await close();
    await database?.drop();
    database = undefined;
  });
  return { of, open };
}
