import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { ConfigError } from '../../platform/config/config.js';
import { closeSources } from '../../platform/database/database.js';
import type { Sources } from '../../platform/database/sources.js';
import { DIALECTS } from '../../platform/database/dialect.js';
import { openAndMake, openDatabase } from '../../platform/database/open-database.js';
import { sqliteFile } from '../../platform/database/sqlite-file.js';
import { createEmptyDatabase, onCluster } from '../empty-database.js';
import type { TestDatabase } from '../test-database.js';
import { tried } from '../tried.js';
import { stepNumber } from '../upgrade/at-step.js';

const ROUNDS = 12;
const below = (limit: number): number => Math.floor(Math.random() * limit);
/** One line that a person can act on, and nothing of the program's inside. */
const expectSentence = (error: unknown): void => {
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as Error).message).toMatch(/^[^\n]+[.)]$/);
};

let database: TestDatabase | undefined;
afterEach(async () => {
  await database?.drop();
  database = undefined;
});

it.each(DIALECTS)('any list of steps on %s is served only when it is ours to its last step', async (dialect) => {
  database = await createEmptyDatabase(dialect);
  const { config } = database;
  const seen = { served: 0, refused: 0 };
  await closeSources(await openDatabase(config, MIGRATIONS));
  for (let round = 0; round < ROUNDS; round += 1) {
    const gone = MIGRATIONS.slice(1, -1).filter(() => below(8) === 0).map((step) => new step().name ?? '');
    const added = below(2) === 0 ? [`made${below(9)}${String(below(9000) + 100).padStart(13, '0')}`] : [];
    const { write, ...rest } = await openDatabase(config, MIGRATIONS);
    const kept = await write.query<{ timestamp: number; name: string }[]>('SELECT timestamp, name FROM migration ORDER BY id');
    for (const name of gone) await write.query(`DELETE FROM migration WHERE name = '${name}'`);
    for (const name of added) await write.query(`INSERT INTO migration (timestamp, name) VALUES (1, '${name}')`);
    const again = await openDatabase(config, MIGRATIONS).catch((error: unknown) => error);
    if (gone.length + added.length === 0) await closeSources(again as Sources);
    else expectSentence(again);
    seen[gone.length + added.length === 0 ? 'served' : 'refused'] += 1;
    for (const name of added.length > 0 ? added : gone) if (again instanceof Error) expect(again.message).toContain(name.slice(0, -13));
    await write.query('DELETE FROM migration');
    for (const { timestamp, name } of kept) await write.query(`INSERT INTO migration (timestamp, name) VALUES (${timestamp}, '${name}')`);
    await closeSources({ write, ...rest });
  }
  tried('lists of steps', `${dialect}: ${ROUNDS} random lists, ${seen.served} served, ${seen.refused} refused by name`);
});

it('a file cut or spoiled anywhere is served whole or refused, and never begun anew', async () => {
  database = await createEmptyDatabase('sqlite');
  const { config } = database;
  const file = sqliteFile(config.dataDir);
  const made = await openDatabase(config, MIGRATIONS);
  await made.write.query(`INSERT INTO organisation (id, version, name, kind, created_at) VALUES ('o1', 1, 'n', 'k', '2026-01-01T00:00:00.000Z')`);
  await closeSources(made);
  copyFileSync(file, `${file}.kept`);
  const whole = readFileSync(file);
  const seen = { served: 0, refused: 0 };
  for (let round = 0; round < 4 * ROUNDS; round += 1) {
    const spoiled = Buffer.from(whole);
    const at = round === 0 ? 0 : below(whole.length);
    if (round % 2 === 0) spoiled.fill(below(256), at, at + 1 + below(5000));
    writeFileSync(file, round % 2 === 0 ? spoiled : spoiled.subarray(0, at));
    const opened = await openDatabase(config, MIGRATIONS).catch((error: unknown) => error);
    if (opened instanceof Error) {
      // A page of a table that only later steps read may break one of them: that error is told with its place.
      seen.refused += 1;
    } else {
      seen.served += 1;
      const rows = await (opened as Sources).read.query<{ id: string }[]>('SELECT id FROM organisation').catch((error: unknown) => error);
      if (Array.isArray(rows)) expect(rows).toEqual([{ id: 'o1' }]);
      await closeSources(opened as Sources);
    }
    for (const suffix of ['-wal', '-shm']) writeFileSync(`${file}${suffix}`, '');
    copyFileSync(`${file}.kept`, file);
  }
  await closeSources(await openDatabase(config, MIGRATIONS));
  tried('spoiled files', `${4 * ROUNDS} cut or overwritten at random places, ${seen.served} served with their rows, ${seen.refused} refused, 0 begun anew`);
});

describe('starts at one PostgreSQL database', () => {
  it('at random moments, makers cut off at random: in the end one whole database, and nothing of others lost', async () => {
    database = await createEmptyDatabase('postgres');
    const config = { ...database.config, demo: true };
    const name = new URL(config.databaseUrl ?? '').pathname.slice(1);
    const seen = { made: 0, found: 0, cut: 0, most: 0 };
    let [making, cuts] = [0, 2 + below(6)];
    const start = async (): Promise<void> => {
      const make = async (sources: Sources): Promise<void> => {
        making += 1;
        seen.most = Math.max(seen.most, making);
        try {
          const [mark] = await sources.write.query<{ complete: boolean }[]>('SELECT complete FROM database_mark');
          const [before] = await sources.write.query<{ n: number }[]>('SELECT COUNT(*)::integer AS n FROM organisation');
          // Whole or empty: what a maker that was cut off left is never served.
          expect([mark?.complete, before?.n]).toEqual(mark?.complete ? [true, 5] : [false, 0]);
          if (mark?.complete) return void (seen.found += 1);
          const cutAt = cuts > 0 ? below(5) : -1;
          cuts -= 1;
          for (let row = 0; row < 5; row += 1) {
            if (row === cutAt) throw new ConfigError('cut off.');
            await sources.write.query(`INSERT INTO organisation (id, version, name, kind, created_at) VALUES ('o${row}', 1, 'n', 'k', '2026-01-01T00:00:00.000Z')`);
          }
          await sources.write.query('UPDATE database_mark SET complete = true');
          seen.made += 1;
        } finally {
          making -= 1;
          await closeSources(sources);
        }
      };
      await openAndMake(config, MIGRATIONS, 'serving', { make }).catch((error: unknown) => {
        expectSentence(error);
        seen.cut += 1;
      });
    };
    await Promise.all(Array.from({ length: 6 }, start));
    await onCluster(name, 'CREATE TABLE IF NOT EXISTS beside (id integer); INSERT INTO beside VALUES (1)');
    await Promise.all(Array.from({ length: 6 }, start));
    expect([seen.made, seen.most]).toEqual([1, 1]);
    expect(await onCluster(name, 'SELECT COUNT(*)::integer AS n FROM beside')).toEqual([{ n: 1 }]);
    tried('starts at one PostgreSQL', `12 starts, ${seen.cut} cut off, ${seen.made} made it, ${seen.found} found it whole, never two at once (steps to ${Math.max(...MIGRATIONS.map(stepNumber))})`);
  });
});
