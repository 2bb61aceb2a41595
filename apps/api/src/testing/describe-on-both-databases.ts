import { afterAll, beforeAll, describe } from '@jest/globals';
import { DIALECTS, type Dialect } from '../platform/database/dialect.js';
import { createTestApp, type TestApp, type TestAppOptions } from './test-app.js';

/** The running application of a describe block; there once its tests run. */
export interface TestContext {
  readonly dialect: Dialect;
  readonly api: TestApp;
}

/** The same tests on SQLite and on PostgreSQL, each with a fresh database and the whole API. */
export function describeOnBothDatabases(name: string, tests: (context: TestContext) => void, options: Omit<TestAppOptions, 'database'> = {}): void {
  describe.each(DIALECTS)(`${name} on %s`, (dialect) => {
    let running: TestApp | undefined;
    const context: TestContext = {
      dialect,
      get api() {
        if (!running) throw new Error('the application runs only inside tests and hooks');
        return running;
      },
    };
    beforeAll(async () => {
      running = await createTestApp({ ...options, database: dialect });
    });
    afterAll(async () => {
      await running?.close();
    });
    tests(context);
  });
}
