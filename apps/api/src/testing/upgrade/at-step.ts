import { mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { MIGRATIONS } from '../../migrations/index.js';
import type { Dialect } from '../../platform/database/dialect.js';
import type { DatabaseConfig } from '../../platform/database/open-database.js';
import type { MigrationClass } from '../../platform/database/migration.js';
import type { TestDatabase } from '../test-database.js';

/** The number in a step's name, which ends in thirteen digits. */
export const stepNumber = (step: MigrationClass): number => Number(new step().name?.slice(-13));

export const stepsUpTo = (last: number): MigrationClass[] => MIGRATIONS.filter((step) => stepNumber(step) <= last);

export const lastStep = (): number => Math.max(...MIGRATIONS.map(stepNumber));

/** A database that nothing has touched: no copy of a template, not one table. */
export async function createEmptyDatabase(dialect: Dialect): Promise<TestDatabase> {
  const folder = process.env.VALOPOLKU_TEST_FOLDER ?? '';
  const dataDir = mkdtempSync(join(folder, 'empty-'));
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  const cluster = process.env.VALOPOLKU_TEST_POSTGRES ?? '';
  if (dialect === 'postgres') await onCluster(cluster, `CREATE DATABASE ${name}`);
  const config: DatabaseConfig = { dataDir, databaseUrl: dialect === 'sqlite' ? null : `${cluster}/${name}`, databaseReplicaUrl: null, demo: false };
  return {
    config,
    drop: async () => {
      rmSync(dataDir, { recursive: true, force: true });
      if (dialect === 'postgres') await onCluster(cluster, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onCluster(cluster: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: `${cluster}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
