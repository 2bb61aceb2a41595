import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@valopolku/domain';
import { createApp } from '../create-app.js';
import { MIGRATIONS } from '../index.generated.js';
import type { Config } from '../platform/config/config.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Dialect } from '../platform/database/dialect.js';
import type { MigrationClass } from '../platform/database/migration.js';
import { openDatabase, type DatabaseConfig } from '../platform/database/open-database.js';
import { Readiness } from '../platform/health/readiness.js';
import { createTestDatabase } from './test-database.js';
import { TestClient } from './test-client.js';
import { createUser, type TestUser } from './test-users.js';

/** Nothing in a test depends on the day it runs: the clock stands here until a test moves it. */
export const TEST_NOW = '2026-03-16T08:00:00.000Z';

export interface TestApp {
  app: NestFastifyApplication;
  database: Database;
  clock: Clock;
  config: Config;
  /** A service or repository of the running application. */
  get<T>(type: abstract new (...all: never[]) => T): T;
  /** A user with these roles, in `organisationId` or in the test's first organisation. */
  user(roles: Role[], content?: Partial<Omit<TestUser, 'roles'>>): Promise<TestUser>;
  /** A client that is signed in as this user. */
  signedIn(user: TestUser): Promise<TestClient>;
  /** A client without a session. */
  anonymous(): TestClient;
  close(): Promise<void>;
}

export interface TestAppOptions {
  database: Dialect;
  config?: Partial<Config & DatabaseConfig>;
  /** A slice that only tests have, with its migrations. */
  modules?: Type[];
  migrations?: MigrationClass[];
}

/** The whole API on a real database of its own; no port is opened, requests are injected. */
export async function createTestApp({ database: dialect, config: overrides = {}, modules = [], migrations = [] }: TestAppOptions): Promise<TestApp> {
  const testDatabase = await createTestDatabase(dialect);
  const config: Config & DatabaseConfig = {
    port: 3000, host: '127.0.0.1', publicUrl: null, trustProxy: null, auditKeys: [], auditKeyLost: null, banner: null, webRoot: null, quiet: true, ...testDatabase.config, ...overrides,
  };
  const app = await createApp(config, await openDatabase(config, [...MIGRATIONS, ...migrations]), modules);
  const [clock, database] = [app.get(Clock), app.get(Database)];
  clock.fix(TEST_NOW);
  app.get(Readiness).ready = true;
  const anonymous = (): TestClient => new TestClient(app);
  return {
    app, database, clock, config, anonymous,
    get: (type) => app.get(type, { strict: false }),
    user: (roles, content) => createUser(app, roles, content),
    signedIn: async (user) => anonymous().signIn(user),
    close: async () => {
      await app.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}
