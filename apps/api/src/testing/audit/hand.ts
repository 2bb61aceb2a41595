import type { DataSource } from 'typeorm';
import { reportLines } from '../../platform/audit/audit-commands.js';
import type { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import type { Dialect } from '../../platform/database/dialect.js';
import { sqliteFile } from '../../platform/database/sqlite-file.js';
import { openPostgresSource } from '../../platform/database/postgres-sources.js';
import { guards } from '../../platform/database/schema/guards.js';
import { guardFaults, mendGuards } from '../../platform/database/schema/triggers.js';
import type { Snapshot } from '../../platform/database/snapshot.js';
import { openSqliteSource, sqliteSource } from '../../platform/database/sqlite-sources.js';
import type { TestApp } from '../test-app.js';

/** A connection of one's own to the database of an application: what someone with the file, or with the owner's role, can do. */
export async function handOn({ config, database }: TestApp): Promise<DataSource> {
  if (database.dialect === 'sqlite') return openSqliteSource(sqliteSource(sqliteFile(config.dataDir)), 'write');
  return openPostgresSource(config.databaseUrl ?? '', 'write', undefined);
}

/** Tampers, lets the verifier look and takes everything back. `behind`: the triggers are put away first and made anew after. */
export async function linesAfter(hand: DataSource, dialect: Dialect, verifier: AuditVerifier, statements: readonly string[], behind: boolean, expected: readonly string[] = []): Promise<string[]> {
  const runner = hand.createQueryRunner();
  const snapshot: Snapshot = {
    dialect,
    query: (query) => runner.query(query) as Promise<never>,
    rows: (query) => runner.query(query.text(dialect), [...query.values]) as Promise<never[]>,
  };
  await runner.query('BEGIN');
  try {
    if (behind) for (const { name, table } of guards(dialect, 2)) await runner.query(`DROP TRIGGER ${name}${dialect === 'sqlite' ? '' : ` ON ${table}`}`);
    for (const statement of statements) await runner.query(statement);
    if (behind) await mendGuards(snapshot, dialect, 2, await guardFaults(snapshot, dialect, 2));
    const report = await verifier.verifyIn(snapshot, expected);
    return report.whole ? [] : reportLines(report);
  } finally {
    await runner.query('ROLLBACK');
    await runner.release();
  }
}
