import { closeSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { ConfigError } from '../config/config.js';
import { closeSources } from './database.js';
import { assertUndamaged } from './file-check.js';
import { lockFile, lockFolder } from './folder-lock.js';
import { openDatabase } from './open-database.js';
import { sqliteFile } from './sqlite-file.js';
import { closeHandle, execute, openHandle } from './sqlite-handle.js';

describe('a file of SQLite', () => {
  let database: TestDatabase;
  let file: string;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
    file = sqliteFile(database.config.dataDir);
  });
  afterEach(() => database.drop());

  const overwrite = (from: number, length: number): void => {
    const opened = openSync(file, 'r+');
    writeSync(opened, Buffer.alloc(length, 0x5a), 0, length, from);
    closeSync(opened);
  };
  const half = (): number => statSync(file).size >> 1;

  it.each<[string, () => void]>([
    ['overwritten in its middle', () => overwrite(half(), 16_384)],
    ['cut to its half', () => truncateSync(file, half())],
    ['that lost its last page', () => truncateSync(file, statSync(file).size - 4096)],
    ['with zeros in its middle', () => { const size = statSync(file).size; truncateSync(file, half()); truncateSync(file, size); }],
  ])('%s is refused at start in one sentence', async (_how, spoil) => {
    spoil();
    const refused = await openDatabase(database.config, MIGRATIONS).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConfigError);
    expect((refused as Error).message).toMatch(/^The database .*valopolku\.sqlite is damaged, or its disk is: stop, check the disk and restore a backup \([^\n]+\)\.$/);
  });

  it('is served as before when its check takes too long, and the console says so', async () => {
    const handle = await openHandle(file, false);
    await execute(handle, 'CREATE TABLE large (content BLOB); INSERT INTO large VALUES (randomblob(30000000))');
    await closeHandle(handle);
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await assertUndamaged(file, 0);
    expect(warned.mock.calls).toEqual([[expect.stringMatching(/^The database .* is large: it was not looked through to its end, [^.]*\.$/)]]);
    warned.mockRestore();
    await assertUndamaged(file);
  });

  it('is not looked through by a command, which may stand beside a server', async () => {
    overwrite(half(), 100);
    await closeSources(await openDatabase(database.config, MIGRATIONS, 'command'));
  });

  it('has a short log, however much is written', async () => {
    const { transactions, files, write, ...rest } = await openDatabase(database.config, MIGRATIONS);
    await write.query('CREATE TABLE scratch (content BLOB)');
    for (let round = 0; round < 60; round += 1) {
      const { runner, commit } = await transactions.begin();
      await runner.query('INSERT INTO scratch VALUES (randomblob(400000))');
      await commit();
    }
    expect(files?.pagesInLog).toBeLessThan(1_200);
    expect(statSync(`${file}-wal`).size).toBeLessThan(1_400 * 4_120);
    await closeSources({ transactions, files, write, ...rest });
  });

  it.each<[string, string, () => void]>([
    ['cut short before anything was written', 'damaged', () => truncateSync(file, half())],
    ['whose lock was deleted', 'gone', () => rmSync(lockFile(database.config.dataDir))],
  ])('%s is served no more', async (_how, kind, lose) => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const lock = await lockFolder(database.config.dataDir);
    const sources = await openDatabase(database.config, MIGRATIONS);
    await sources.read.query('SELECT 1');
    lose();
    await expect(sources.read.query('SELECT 1')).rejects.toMatchObject({ code: 'notReady', kind });
    await expect(sources.transactions.begin()).rejects.toMatchObject({ code: 'notReady', kind });
    await closeSources(sources);
    await lock.release();
    warned.mockRestore();
  });

  it('whose lock another server took over is that one\'s: the first takes nothing more', async () => {
    const [{ dataDir }, first] = [database.config, await lockFolder(database.config.dataDir)];
    const sources = await openDatabase(database.config, MIGRATIONS);
    rmSync(lockFile(dataDir));
    const second = await lockFolder(dataDir);
    const others = await openDatabase(database.config, MIGRATIONS);
    await expect(sources.transactions.begin()).rejects.toMatchObject({ kind: 'gone' });
    const { commit } = await others.transactions.begin();
    await commit();
    for (const one of [sources, others]) await closeSources(one);
    for (const lock of [first, second]) await lock.release();
  });
});
