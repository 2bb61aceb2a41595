import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { FactsCheck } from '../areas/insight/facts/facts-check.service.js';
import { reportLines } from '../platform/audit/audit-commands.js';
import { AuditVerifier } from '../platform/audit/audit-verifier.js';
import type { Dialect } from '../platform/database/dialect.js';
import { createTestApp, type TestApp, type TestAppOptions } from './test-app.js';
import { whichDatabases } from './which-databases.js';

/** The running application of a describe block; there once its tests run. */
export interface TestContext {
  readonly dialect: Dialect;
  readonly api: TestApp;
}

interface Options extends Omit<TestAppOptions, 'database'> {
  /** Locks, races, and SQL that is written for each database: on both in `npm test` too. */
  sql?: 'differs';
  /** For tests that write case rows by hand, past the services that keep facts. */
  facts?: 'unchecked';
  /** For the tests that break a chain of events on purpose. */
  audit?: 'broken';
}

/**
 * The same tests on SQLite and on PostgreSQL (the latter in `npm test` only where it differs: see `whichDatabases`), each with a
 * fresh database and the whole API. Afterwards the facts and roll-ups
 * that the services have kept must be what the source rows give, and the log of audit events must be whole.
 */
export function describeOnBothDatabases(name: string, tests: (context: TestContext) => void, options: Options = {}): void {
  describe.each(whichDatabases(options.sql))(`${name} on %s`, (dialect) => {
    let running: TestApp | undefined;
    const context: TestContext = {
      dialect,
      get api() {
        if (!running) throw new Error('the application runs only inside tests and hooks');
        return running;
      },
    };
    beforeAll(async () => {
      running = await createTestApp({ config: options.config, modules: options.modules, migrations: options.migrations, database: dialect });
    });
    afterAll(async () => {
      const differences = running && options.facts !== 'unchecked' ? await running.get(FactsCheck).verify() : [];
      const log = running && options.audit !== 'broken' ? await running.get(AuditVerifier).verify() : undefined;
      await running?.close();
      expect(differences).toEqual([]);
      expect(log?.whole === false ? reportLines(log) : []).toEqual([]);
    });
    tests(context);
  });
}
