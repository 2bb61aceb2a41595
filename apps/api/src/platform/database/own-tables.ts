import type { DataSource } from 'typeorm';
import { ConfigError } from '../config/config.js';
import { tablesIn } from './database-owner.js';
import type { MigrationClass } from './migration.js';
import { sqliteSource } from './sqlite-sources.js';

/** The tables that the steps make, and TypeORM's list of them: read from a schema that is made in memory, so that it is never out of date. */
async function ownTables(migrations: MigrationClass[]): Promise<string[]> {
  const memory = await sqliteSource(':memory:', migrations).initialize();
  try {
    await memory.runMigrations({ transaction: 'each' });
    return await tablesIn(memory, 'sqlite');
  } finally {
    await memory.destroy();
  }
}

/**
 * Begins a PostgreSQL database anew whose demo was not finished: our own tables go, whatever else stands beside them stays. Where
 * something of somebody else hangs on them, nothing goes.
 */
export async function dropOwnTables(source: DataSource, migrations: MigrationClass[], place: string): Promise<void> {
  const names = (await ownTables(migrations)).map((name) => `"${name}"`).join(', ');
  try {
    await source.query(`DROP TABLE IF EXISTS ${names}`);
  } catch (error) {
    const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
    if (code !== '2BP01') throw error;
    throw new ConfigError(`The demo in the database ${place} was not finished and cannot be begun anew, for something else hangs on its tables: take that away, or choose another database.`);
  }
}
