import { spawn } from 'node:child_process';
import { cpSync, rmSync, statSync, truncateSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { closeSources } from '../../platform/database/database.js';
import { openDatabase } from '../../platform/database/open-database.js';
import { sqliteFile } from '../../platform/database/sqlite-file.js';
import { NOTEBOOK_SLICE } from '../notebook/notebook-slice.js';
import { createTestApp, type TestApp } from '../test-app.js';
import { tried } from '../tried.js';
import { Writers } from './written-at-once.js';

const ROUNDS = 12;
/** What is left of the log, in bytes: nothing, a part of its header, that, the beginning of a page, and some pages. */
const LENGTHS = [0, 10, 32, 2_000, 20_000];

/** Another process that tidies the database up without end: the argument is its file. */
const TIDYING = `
const sqlite3 = require('sqlite3');
const database = new sqlite3.Database(process.argv[1]);
const steps = ['PRAGMA busy_timeout = 10000', 'CREATE TABLE IF NOT EXISTS scratch (content BLOB)'];
const again = ['INSERT INTO scratch VALUES (randomblob(400000))', 'PRAGMA wal_checkpoint(RESTART)', 'DELETE FROM scratch', 'VACUUM', 'PRAGMA wal_checkpoint(PASSIVE)', 'PRAGMA wal_checkpoint(TRUNCATE)'];
const next = () => database.exec(steps.shift() ?? again[0], () => { if (steps.length === 0) steps.push(...again.slice(1), again[0]); next(); });
next();
`;

describe('the log of SQLite while eight clients write', () => {
  let api: TestApp;
  let writers: Writers;
  let file: string;
  beforeEach(async () => {
    api = await createTestApp({ database: 'sqlite', ...NOTEBOOK_SLICE });
    writers = new Writers(api, await api.signedIn(await api.user(['coach'])));
    file = sqliteFile(api.config.dataDir);
  });
  afterEach(() => api.close());

  it.each(Array.from({ length: ROUNDS }, (_, round) => round))('that is cut short at some moment is missed at once, and never served again without a look (%i)', async (round) => {
    await writers.times(1 + round * 8);
    let over = false;
    const writing = writers.until(() => over);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
    const before = writers.acknowledged.length;
    // What stands behind the end of a log is of no use: to cut that off is no loss, and the end may just have gone back.
    while (writers.refused === 0) {
      truncateSync(`${file}-wal`, LENGTHS[round % LENGTHS.length]);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    while (writers.refused < 8) await new Promise(setImmediate);
    const after = writers.acknowledged.length;
    while (writers.refused < 200) await new Promise(setImmediate);
    over = true;
    await writing;
    expect(writers.acknowledged.length).toBe(after);
    await api.database.close();
    const copy = `${api.config.dataDir}-later`;
    cpSync(api.config.dataDir, copy, { recursive: true });
    const start = openDatabase({ ...api.config, dataDir: copy }, [...MIGRATIONS, ...NOTEBOOK_SLICE.migrations]);
    const found = await start.then(closeSources).then(() => 'whole', (error: Error) => error.message);
    // Where the cut fell into a checkpoint, half of the log is in the file and half is nowhere.
    expect(found).toMatch(/^whole$|^The database \S+ is damaged/);
    rmSync(copy, { recursive: true });
    tried('a log cut short', `${before} acknowledged before, ${after - before} between the cut and the eighth refusal, none later; then ${found}`);
  });

  it('that another process empties, begins anew and packs all the time is never missed', async () => {
    const other = spawn(process.execPath, ['-e', TIDYING, file], { stdio: 'inherit' });
    const seen: number[] = [];
    let over = false;
    const watching = (async () => {
      while (!over) {
        seen.push(statSync(file).size);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    await writers.times(150);
    over = true;
    await watching;
    other.kill();
    await new Promise((resolve) => other.once('exit', resolve));
    expect(writers.refused).toBe(0);
    await writers.expectAllThere();
    const shorter = seen.filter((size, index) => size < (seen[index - 1] ?? 0)).length;
    expect(shorter).toBeGreaterThan(0);
    tried('a database packed by another process', `seen shorter ${shorter} times; ${writers.seen}`);
  });
});
