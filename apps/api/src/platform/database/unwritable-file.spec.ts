import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { closeSources } from './database.js';
import type { Sources } from './sources.js';
import { openDatabase } from './open-database.js';
import { sqliteFile } from './sqlite-file.js';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** The superuser may write everything, so the files are another user's and the process becomes that one. */
describe('a database file without the right to write it', () => {
  let dataDir: string;
  let opened: Sources[];
  beforeEach(() => {
    opened = [];
    dataDir = mkdtempSync(join(tmpdir(), 'valopolku-unwritable-'));
    if (!isRoot) return;
    chownSync(dataDir, NOBODY, NOBODY);
    process.seteuid?.(NOBODY);
  });
  afterEach(async () => {
    for (const sources of opened) await closeSources(sources);
    if (isRoot) process.seteuid?.(0);
    rmSync(dataDir, { recursive: true });
  });

  const open = async (): Promise<Sources> => {
    const sources = await openDatabase({ dataDir, databaseUrl: null, databaseReplicaUrl: null, demo: false }, MIGRATIONS.slice(0, 1));
    opened.push(sources);
    return sources;
  };
  const write = async ({ transactions }: Sources): Promise<void> => {
    const { runner, commit, rollBack } = await transactions.begin();
    try {
      await runner.query('UPDATE database_mark SET kind = kind');
      await commit();
    } catch (error) {
      await rollBack(error);
      throw error;
    }
  };

  it.each(['', '-wal'])('(%s) is refused at start in one sentence', async (suffix) => {
    await open();
    chmodSync(`${sqliteFile(dataDir)}${suffix}`, 0o400);
    await expect(open()).rejects.toThrow(/^The database .*cannot be (written|opened for writing): .*right.*\.$/);
  });

  it('says so while it runs and goes on by itself once it has the right, readers too', async () => {
    const sources = await open();
    const { read, write: source } = sources;
    // As after a start or a reopening in that state: every connection was opened without the right.
    for (const name of readdirSync(dataDir)) chmodSync(join(dataDir, name), 0o400);
    for (const { driver } of [source, read, sources.report]) await driver.disconnect();
    for (const { driver } of [source, read, sources.report]) await driver.connect();
    sources.files?.noteOpened();
    await expect(write(sources)).rejects.toMatchObject({ kind: 'unwritable' });
    await expect(write(sources)).rejects.toMatchObject({ kind: 'unwritable' });
    for (const name of readdirSync(dataDir)) chmodSync(join(dataDir, name), 0o600);
    await write(sources);
    expect(await read.query('SELECT kind FROM database_mark')).toEqual([{ kind: 'real' }]);
    expect(await sources.report.query('SELECT kind FROM database_mark')).toEqual([{ kind: 'real' }]);
  });
});
