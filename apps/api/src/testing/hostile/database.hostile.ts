import { afterEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import sqlite3 from 'sqlite3';
import { DIALECTS, type Dialect } from '../../platform/database/dialect.js';
import { openDatabase } from '../../platform/database/open-database.js';
import { PATIENCE } from '../../platform/database/patience.js';
import { sqliteFile } from '../../platform/database/sqlite-file.js';
import { reportLines } from '../../platform/audit/audit-commands.js';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { failStatements, type Way } from '../failing-statements.js';
import { NOTEBOOK_SLICE } from '../notebook/notebook-slice.js';
import { PostgresProxy } from '../postgres-proxy.js';
import { createTestApp, type TestApp, type TestAppOptions } from '../test-app.js';
import type { TestClient } from '../test-client.js';
import { createTestDatabase } from '../test-database.js';
import { tried } from '../tried.js';
import { Writers } from './written-at-once.js';

const WAYS: Record<Dialect, Way[]> = { sqlite: ['before', 'after', 'rolledBack'], postgres: ['before', 'after', 'cut'] };
const CODES: Record<Dialect, string[]> = {
  sqlite: ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_NOMEM', 'SQLITE_BUSY', 'SQLITE_CANTOPEN'],
  postgres: ['53100', '58030', '57P01', '57014', '55P03', 'XX001', '53200'],
};
const STATEMENTS = [/./, /^(BEGIN|START)/, /^COMMIT/, /^ROLLBACK/, /INSERT INTO/, /UPDATE audit_head/, /^SELECT/];

const ROUNDS = 30;

const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const upTo = (most: number): number => Math.floor(Math.random() * (most + 1));

describe('a database that fails while eight clients write', () => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });
  const serve = async (options: TestAppOptions): Promise<{ api: TestApp; client: TestClient; writers: Writers }> => {
    const api = await createTestApp({ ...NOTEBOOK_SLICE, ...options });
    undo.push(() => api.close());
    const client = await api.signedIn(await api.user(['coach']));
    return { api, client, writers: new Writers(api, client) };
  };

  it.each(DIALECTS)('at random statements of %s', async (dialect) => {
    const { api, writers } = await serve({ database: dialect });
    for (let round = 1; round <= ROUNDS; round += 1) {
      const fault = { statement: oneOf(STATEMENTS), way: oneOf(WAYS[dialect]), code: oneOf(CODES[dialect]), times: 1 + upTo(8), after: upTo(30) };
      const restore = failStatements(api.database.sources.write, fault);
      await writers.times(3);
      restore();
    }
    await writers.expectAllThere();
    expect(reportLines(await api.get(AuditVerifier).verify()).at(-1)).toBe('The audit log is whole.');
    tried(`${ROUNDS} random faults on ${dialect}`, writers.seen);
  });

  it.each(['COMMIT', 'ROLLBACK', 'BEGIN'])('because its disk does not answer %s', async (statement) => {
    const { api, client, writers } = await serve({ database: 'sqlite' });
    const restore = failStatements(api.database.sources.write, { statement: new RegExp(`^(${statement}|ROLLBACK)`), way: 'silent', code: '', times: 3 });
    const waiting = writers.times(1);
    if (statement === 'COMMIT') expect((await client.get('/health/ready')).status).toBe(503);
    await waiting;
    restore();
    await writers.expectAllThere();
    tried(`a disk that does not answer ${statement}`, writers.seen);
  });

  it('because somebody else holds the file', async () => {
    const { api, client, writers } = await serve({ database: 'sqlite' });
    const other = new sqlite3.Database(sqliteFile(api.config.dataDir));
    const execute = (statement: string): Promise<void> => new Promise((resolve, reject) => other.exec(statement, (error) => (error ? reject(error) : resolve())));
    undo.push(() => new Promise((resolve) => other.close(resolve)));
    await execute('BEGIN IMMEDIATE');
    const began = performance.now();
    const ready = await client.get('/health/ready');
    const answered = performance.now() - began;
    expect([ready.status, answered < 2_000]).toEqual([503, true]);
    await writers.times(2);
    expect(writers.acknowledged).toEqual([]);
    expect(writers.slowest).toBeLessThan(17_000);
    await execute('ROLLBACK');
    await writers.expectAllThere();
    tried('a file held by another process', `not ready after ${Math.round(answered)} ms; ${writers.seen}`);
  });

  it('because PostgreSQL hangs, and starts nowhere meanwhile', async () => {
    const database = await createTestDatabase('postgres');
    undo.push(() => database.drop());
    const proxy = await PostgresProxy.before(database.config.databaseUrl ?? '');
    undo.push(() => proxy.close());
    const { api, client, writers } = await serve({ database: 'postgres', config: { databaseUrl: proxy.url, patience: PATIENCE } });
    await writers.times(3);
    let over = false;
    const writing = writers.until(() => over);
    proxy.become('hung');
    const began = performance.now();
    expect((await client.get('/health/ready')).status).toBe(503);
    const answered = performance.now() - began;
    expect(answered).toBeLessThan(2_000);
    await expect(openDatabase({ ...api.config, databaseUrl: proxy.url, patience: PATIENCE }, [])).rejects.toThrow(/gives no answer/);
    while (writers.refused < 8) await new Promise((resolve) => setTimeout(resolve, 20));
    over = true;
    await writing;
    expect(writers.slowest).toBeLessThan(30_000);
    proxy.become('open');
    await writers.expectAllThere();
    tried('PostgreSQL that hangs', `not ready after ${Math.round(answered)} ms; ${writers.seen}`);
  });

  it('because connections to PostgreSQL are ended', async () => {
    const { api, writers } = await serve({ database: 'postgres' });
    const pids = async (): Promise<number[]> => {
      const rows = await api.database.sources.report.query<{ pid: number }[]>(`SELECT pid FROM pg_stat_activity WHERE application_name = 'valopolku-write' AND datname = current_database()`);
      return rows.map(({ pid }) => pid);
    };
    let over = false;
    const writing = writers.until(() => over);
    for (let round = 1; round <= 30; round += 1) {
      const before = writers.acknowledged.length;
      for (const pid of await pids()) if (upTo(1) === 0) await api.database.sources.report.query(`SELECT pg_terminate_backend(${pid})`);
      while (writers.acknowledged.length < before + 3) await new Promise(setImmediate);
    }
    over = true;
    await writing;
    await writers.expectAllThere();
    tried('30 × half of the connections ended', writers.seen);
  });

  it('because the processes of PostgreSQL stand still', async () => {
    const { api, client, writers } = await serve({ database: 'postgres' });
    await writers.times(2);
    const watcher = new Client({ connectionString: api.config.databaseUrl ?? '' });
    await watcher.connect();
    undo.push(() => watcher.end());
    const { rows } = await watcher.query<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
    const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => rows.forEach(({ pid }) => process.kill(pid, name));
    let over = false;
    const writing = writers.until(() => over);
    signal('SIGSTOP');
    try {
      expect((await client.get('/health/ready')).status).toBe(503);
      // Its connections are given up one after another, and those made anew do their work.
      while (writers.refused === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      signal('SIGCONT');
    }
    over = true;
    await writing;
    await writers.expectAllThere();
    tried(`${rows.length} processes of PostgreSQL that stand still`, writers.seen);
  });
});
