import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { ConfigError } from '../config/config.js';
import { closeSources } from './database.js';
import type { Sources } from './sources.js';
import { prepareFolder } from './data-folder.js';
import { lockFolder } from './folder-lock.js';
import { openDatabase, type DatabaseConfig } from './open-database.js';
import type { OpenFor } from './prepare-database.js';
import { sqliteFile } from './sqlite-file.js';
import { closeHandle, execute, openHandle } from './sqlite-handle.js';

/** Runs one statement on a file of somebody else's. */
async function makeSqlite(file: string, statement: string): Promise<void> {
  const handle = await openHandle(file, true);
  await execute(handle, statement).finally(() => closeHandle(handle));
}

describe('a data folder', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'valopolku-folder-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const config = (demo: boolean): DatabaseConfig => ({ dataDir, databaseUrl: null, databaseReplicaUrl: null, demo });
  const opened = async <T>(demo: boolean, look: (sources: Sources) => Promise<T>, purpose?: OpenFor): Promise<T> => {
    const sources = await openDatabase(config(demo), MIGRATIONS, purpose);
    try {
      return await look(sources);
    } finally {
      await closeSources(sources);
    }
  };
  const fill = ({ write }: Sources) => write.query(`INSERT INTO organisation (id, version, name, kind, created_at) VALUES ('o1', 1, 'n', 'k', '2026-01-01T00:00:00.000Z')`);
  const count = async ({ read }: Sources) => Number((await read.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM organisation'))[0]?.n);

  it('is served by one server at a time', async () => {
    const lock = await lockFolder(dataDir);
    await expect(lockFolder(dataDir)).rejects.toThrow('already served');
    await lock.release();
    await (await lockFolder(dataDir)).release();
  });

  it('that cannot be made or written is named in one sentence', () => {
    writeFileSync(join(dataDir, 'file'), '');
    expect(() => prepareFolder(join(dataDir, 'file', 'folder'))).toThrow('is a file, or lies below one');
    prepareFolder(join(dataDir, 'new', 'folder'));
  });

  it('is real or demo for life', async () => {
    await opened(false, fill);
    await expect(openDatabase(config(true), MIGRATIONS)).rejects.toThrow('in real use');
    expect(await opened(false, count)).toBe(1);
  });

  it('begins a demo anew that was not finished, and keeps one that was', async () => {
    await opened(true, fill);
    await expect(openDatabase(config(false), MIGRATIONS)).rejects.toThrow('holds the demo project');
    expect(await opened(true, count)).toBe(0);
    await opened(true, async (sources) => {
      await fill(sources);
      await sources.write.query('UPDATE database_mark SET complete = true');
    });
    expect(await opened(true, count)).toBe(1);
  });

  it('that lost its database begins no other one in its place', async () => {
    await opened(false, fill);
    rmSync(sqliteFile(dataDir));
    for (const purpose of ['serving', 'command'] as const) await expect(openDatabase(config(false), MIGRATIONS, purpose)).rejects.toThrow('kept here is gone');
    await expect(openDatabase(config(true), MIGRATIONS)).rejects.toThrow('kept here is gone');
    expect(existsSync(sqliteFile(dataDir))).toBe(false);
    writeFileSync(sqliteFile(dataDir), '');
    await expect(openDatabase(config(true), MIGRATIONS)).rejects.toThrow('kept here is gone');
    rmSync(join(dataDir, 'valopolku.complete'));
    expect(await opened(true, count)).toBe(0);
  });

  it('keeps a database of another program and an unfinished demo that took the place of a complete one', async () => {
    await opened(false, fill);
    const kept = readFileSync(sqliteFile(dataDir));
    rmSync(sqliteFile(dataDir));
    await makeSqlite(sqliteFile(dataDir), 'CREATE TABLE other (id)');
    await expect(openDatabase(config(false), MIGRATIONS)).rejects.toThrow('kept here is gone');
    await makeSqlite(sqliteFile(dataDir), 'SELECT id FROM other');
    writeFileSync(sqliteFile(dataDir), kept);
    expect(await opened(false, count)).toBe(1);
  });

  it.each<[string, () => void]>([
    ['is no SQLite database', () => writeFileSync(sqliteFile(dataDir), 'not a database '.repeat(1000))],
    ['cannot be opened', () => mkdirSync(sqliteFile(dataDir))],
  ])('%s: one sentence that names the file', async (sentence, spoil) => {
    spoil();
    const refused = await openDatabase(config(false), MIGRATIONS).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConfigError);
    expect((refused as Error).message).toContain(`${sqliteFile(dataDir)} ${sentence}`);
  });

  it('is taken as it is by a command, which never begins a demo', async () => {
    await expect(openDatabase(config(true), MIGRATIONS, 'command')).rejects.toThrow('There is no database yet');
    await opened(true, fill);
    expect(await opened(false, count, 'command')).toBe(1);
  });
});
