import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { createApp } from '../create-app.js';
import { MIGRATIONS } from '../index.generated.js';
import { Database } from '../platform/database/database.js';
import type { Dialect } from '../platform/database/dialect.js';
import { openDatabase, type DatabaseConfig } from '../platform/database/open-database.js';
import { sqliteFile } from '../platform/database/sqlite-file.js';
import { TEST_PATIENCE } from './test-patience.js';

/** A database of a test's own, with every migration run: a copy of one that was made once a run. */
export interface TestDatabase {
  config: DatabaseConfig;
  drop(): Promise<void>;
}

const TEMPLATE = 'valopolku_template';
/** Held while the template is made, so that parallel test files make it once. */
const TEMPLATE_LOCK = 7_251_019;

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests through apps/api/jest.config.mjs`);
  return value;
}

export async function createTestDatabase(dialect: Dialect): Promise<TestDatabase> {
  return dialect === 'sqlite' ? createSqlite() : createPostgres();
}

async function createSqlite(): Promise<TestDatabase> {
  const template = join(required('VALOPOLKU_TEST_FOLDER'), 'template.sqlite');
  if (!existsSync(template)) await makeSqliteTemplate(template);
  const dataDir = mkdtempSync(join(required('VALOPOLKU_TEST_FOLDER'), 'data-'));
  copyFileSync(template, sqliteFile(dataDir));
  return {
    config: { dataDir, databaseUrl: null, databaseReplicaUrl: null, demo: false, patience: TEST_PATIENCE },
    drop: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** Made aside and renamed into place: two files that race make it twice and no one sees half of it. */
async function makeSqliteTemplate(template: string): Promise<void> {
  const dataDir = `${template}-${randomUUID()}`;
  mkdirSync(dataDir);
  await fill({ dataDir, databaseUrl: null, databaseReplicaUrl: null, demo: false });
  renameSync(sqliteFile(dataDir), template);
  rmSync(dataDir, { recursive: true, force: true });
}

async function createPostgres(): Promise<TestDatabase> {
  const cluster = required('VALOPOLKU_TEST_POSTGRES');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(cluster, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (found.rowCount === 0) await makePostgresTemplate(client, cluster);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return {
    config: { dataDir: required('VALOPOLKU_TEST_FOLDER'), databaseUrl: `${cluster}/${name}`, databaseReplicaUrl: null, demo: false, patience: TEST_PATIENCE },
    drop: () => onCluster(cluster, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

/** Runs every migration and lets the features load their code sets, as a first start does. */
async function fill(config: DatabaseConfig): Promise<void> {
  const app = await createApp(
    { port: 3000, host: '127.0.0.1', publicUrl: null, trustProxy: null, auditKeys: [], auditKeyLost: null, banner: null, webRoot: null, quiet: true, ...config },
    await openDatabase(config, MIGRATIONS),
  );
  const database = app.get(Database);
  await app.close();
  await database.close();
}

async function makePostgresTemplate(client: Client, cluster: string): Promise<void> {
  const draft = `${TEMPLATE}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${draft}`);
  await fill({ dataDir: '', databaseUrl: `${cluster}/${draft}`, databaseReplicaUrl: null, demo: false });
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
}

async function onCluster(cluster: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: `${cluster}/postgres` });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
