import { Client } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { guardStatements } from './guard-statements.js';
import { registeredEntities } from './registered-entities.js';
import { SilentLogger } from './silent-logger.js';
import { SnakeCaseNaming } from './snake-case-naming.js';
import type { MigrationClass } from './migration.js';
import { PATIENCE, type Patience } from './patience.js';
import { within } from './time-limit.js';

/**
 * Connections of each pool; the write pool is also the number of units of work that run at once. `prepare` migrates before
 * anybody is served, however long that takes.
 */
export const POSTGRES_POOLS = { write: 10, read: 10, report: 4, prepare: 2 } as const;
export type PostgresRole = keyof typeof POSTGRES_POOLS;

const IDLE_IN_TRANSACTION_MS = 30_000;
/** A server that still runs ends its statement itself; only one that hangs is waited for this much longer. */
const SLACK_MS = 2_000;
const CLOSING_MS = 1_500;

/**
 * The pool and TypeORM listen to a connection by turns, and between two turns nobody does: a server that ends it just then would
 * end this process. Whoever asks it next is told.
 */
class HeardClient extends Client {
  constructor(...all: ConstructorParameters<typeof Client>) {
    super(...all);
    this.on('error', () => undefined);
  }
}

/** A pool named by its role, so that `pg_stat_activity` tells them apart. Without a server's `patience` a statement takes the time that it needs. */
export async function openPostgresSource(url: string, role: PostgresRole, patience: Patience | undefined, migrations: MigrationClass[] = []): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: `valopolku-${role}`,
    entities: registeredEntities(),
    migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCaseNaming(),
    installExtensions: false,
    logging: false,
    logger: new SilentLogger(),
    poolSize: POSTGRES_POOLS[role],
    extra: {
      Client: HeardClient,
      connectionTimeoutMillis: (patience ?? PATIENCE).connection,
      keepAlive: true,
      ...(patience && role !== 'prepare' ? limits(patience, role) : {}),
      ...(role === 'read' || role === 'report' ? { options: '-c default_transaction_read_only=on' } : {}),
    },
  });
  guardStatements(source, { drop: dropConnection });
  closeInTime(source);
  return source.initialize();
}

/** A pool bids its server farewell and waits for it to hang up; one that stands still would keep this process from ending. */
function closeInTime({ driver }: DataSource): void {
  const disconnect = driver.disconnect.bind(driver);
  driver.disconnect = () => within(CLOSING_MS, disconnect()).catch(() => undefined);
}

function limits(patience: Patience, role: keyof Patience['answer']['postgres']): object {
  const answer = patience.answer.postgres[role];
  return { statement_timeout: answer, query_timeout: answer + SLACK_MS, lock_timeout: patience.lock, idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS };
}

/** Ends a connection in place of giving it back to the pool; the server takes back whatever is open on it. */
export async function dropConnection(runner: QueryRunner): Promise<void> {
  try {
    const client = (await runner.connect()) as Client;
    void client.end();
  } catch {
    // It was never made, so there is none to end.
  }
  await runner.release();
}
