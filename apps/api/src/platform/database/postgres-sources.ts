import { DataSource } from 'typeorm';
import { registeredEntities } from './registered-entities.js';
import { SilentLogger } from './silent-logger.js';
import { SnakeCaseNaming } from './snake-case-naming.js';
import type { MigrationClass } from './migration.js';

/** Connections of each pool; the write pool is also the number of units of work that run at once. */
export const POSTGRES_POOLS = { write: 10, read: 10, report: 4 } as const;

/** A pool named by its role, so that `pg_stat_activity` tells them apart. */
export function postgresSource(url: string, role: keyof typeof POSTGRES_POOLS, migrations: MigrationClass[] = []): DataSource {
  return new DataSource({
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
    extra: role === 'write' ? {} : { options: '-c default_transaction_read_only=on' },
  });
}
