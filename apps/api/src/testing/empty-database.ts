import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Dialect } from '../platform/database/dialect.js';
import type { DatabaseConfig } from '../platform/database/open-database.js';
import type { TestDatabase } from './test-database.js';
import { TEST_PATIENCE } from './test-patience.js';

/** A database that nothing has touched: no copy of a template, not one table. `options` of PostgreSQL's CREATE DATABASE. */
export async function createEmptyDatabase(dialect: Dialect, options = ''): Promise<TestDatabase> {
  const folder = process.env.VALOPOLKU_TEST_FOLDER ?? '';
  const dataDir = mkdtempSync(join(folder, 'empty-'));
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  const cluster = process.env.VALOPOLKU_TEST_POSTGRES ?? '';
  if (dialect === 'postgres') await onCluster('postgres', `CREATE DATABASE ${name} ${options}`);
  const config: DatabaseConfig = { dataDir, databaseUrl: dialect === 'sqlite' ? null : `${cluster}/${name}`, databaseReplicaUrl: null, demo: false, patience: TEST_PATIENCE };
  return {
    config,
    drop: async () => {
      rmSync(dataDir, { recursive: true, force: true });
      if (dialect === 'postgres') await onCluster('postgres', `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Asks the cluster past everything of ours, as the owner of it all; returns the rows. */
export async function onCluster<T>(database: string, statement: string): Promise<T[]> {
  const client = new Client({ connectionString: `${process.env.VALOPOLKU_TEST_POSTGRES ?? ''}/${database}` });
  await client.connect();
  try {
    return (await client.query(statement)).rows as T[];
  } finally {
    await client.end();
  }
}
