import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { createEmptyDatabase, onCluster } from '../../testing/empty-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import { closeSources } from './database.js';
import type { Sources } from './sources.js';
import { openAndMake, type DatabaseConfig, type Making } from './open-database.js';

const ORGANISATION = `INSERT INTO organisation (id, version, name, kind, created_at) VALUES ('o1', 1, 'n', 'k', '2026-01-01T00:00:00.000Z')`;

/** Something that is done from outside, and can be waited for. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

describe('two programs at one PostgreSQL database', () => {
  let database: TestDatabase;
  let config: DatabaseConfig;
  let opened: Sources[];
  beforeEach(async () => {
    database = await createEmptyDatabase('postgres');
    [config, opened] = [{ ...database.config, demo: true }, []];
  });
  afterEach(async () => {
    for (const sources of opened) await closeSources(sources);
    await database.drop();
  });

  const name = (): string => new URL(config.databaseUrl ?? '').pathname.slice(1);
  const start = (making: Partial<Making<void>> = {}): Promise<void> =>
    openAndMake(config, MIGRATIONS, 'serving', {
      ...making,
      make: async (sources) => {
        opened.push(sources);
        await making.make?.(sources);
      },
    });
  const count = async ({ read }: Sources): Promise<number> => Number((await read.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM organisation'))[0]?.n);
  const finish = ({ write }: Sources): Promise<unknown> => write.query('UPDATE database_mark SET complete = true');

  it('one makes, the other waits and finds it made', async () => {
    const [begun, waiting] = [signal(), signal()];
    const first = start({
      make: async (sources) => {
        begun.give();
        await sources.write.query(ORGANISATION);
        // The other one looks at the database only now: it is in our turn, and the demo is not complete.
        await waiting.given;
        expect(await count(sources)).toBe(1);
        await finish(sources);
      },
    });
    await begun.given;
    const seen: number[] = [];
    await Promise.all([first, start({ onWaiting: waiting.give, make: async (sources) => void seen.push(await count(sources)) })]);
    expect(seen).toEqual([1]);
  });

  it('both at the same moment migrate once', async () => {
    let making = 0;
    const make = async (sources: Sources): Promise<void> => {
      making += 1;
      expect(making).toBe(1);
      await finish(sources);
      making -= 1;
    };
    await Promise.all([start({ make }), start({ make }), start({ make })]);
    expect(await onCluster(name(), 'SELECT COUNT(DISTINCT name)::integer AS names, COUNT(*)::integer AS steps FROM migration')).toEqual([{ names: MIGRATIONS.length, steps: MIGRATIONS.length }]);
  });

  it('a demo whose maker is gone is begun anew, and what stands beside it stays', async () => {
    await onCluster(name(), 'CREATE SCHEMA theirs; CREATE TABLE theirs.note (id integer); INSERT INTO theirs.note VALUES (1)');
    await start({ make: async ({ write }) => void (await write.query(ORGANISATION)) });
    await onCluster(name(), 'CREATE TABLE invoice (id integer); INSERT INTO invoice VALUES (7)');
    await start({ make: async (sources) => expect(await count(sources)).toBe(0) });
    expect(await onCluster(name(), 'SELECT (SELECT id FROM invoice) AS beside, (SELECT id FROM theirs.note) AS elsewhere')).toEqual([{ beside: 7, elsewhere: 1 }]);
  });

  it('an unfinished demo on which something else hangs is left as it is', async () => {
    await start({ make: async ({ write }) => void (await write.query(ORGANISATION)) });
    await onCluster(name(), 'CREATE VIEW report AS SELECT name FROM organisation');
    await expect(start()).rejects.toThrow(/^The demo in the database .* was not finished and cannot be begun anew, .*\.$/);
    expect(await onCluster(name(), 'SELECT name FROM report')).toEqual([{ name: 'n' }]);
  });

  it('a maker that loses its turn on the way says so', async () => {
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name()}' AND application_name = 'valopolku-turn'`;
    await expect(start({ make: async (sources) => (await finish(sources), void (await onCluster('postgres', cut))) })).rejects.toThrow('lost while the database was made');
  });
});
