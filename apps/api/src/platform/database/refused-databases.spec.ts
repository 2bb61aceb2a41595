import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { createEmptyDatabase, onCluster } from '../../testing/empty-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import { closeSources } from './database.js';
import { DIALECTS } from './dialect.js';
import { migration, type MigrationClass } from './migration.js';
import { openDatabase } from './open-database.js';
import type { OpenFor } from './prepare-database.js';
import { column } from './schema/column.js';
import { sqliteFile } from './sqlite-file.js';
import { closeHandle, execute, openHandle, rowsOf } from './sqlite-handle.js';

const few = MIGRATIONS.slice(0, 2);
const later = migration(9300, 'later', (schema) => schema.createTable('later', [column.id()]));
/** Opens and closes again. */
const tried = async ({ config }: TestDatabase, migrations: MigrationClass[], purpose?: OpenFor): Promise<void> => {
  const sources = await openDatabase(config, migrations, purpose);
  await closeSources(sources);
};

describe.each(DIALECTS)('a database that is refused on %s', (dialect) => {
  let database: TestDatabase;
  afterEach(() => database.drop());

  const ask = async <T>(statement: string): Promise<T[]> => {
    if (database.config.databaseUrl !== null) return onCluster<T>(new URL(database.config.databaseUrl).pathname.slice(1), statement);
    const handle = await openHandle(sqliteFile(database.config.dataDir), true);
    try {
      if (/^select/i.test(statement)) return await rowsOf<T>(handle, statement);
      await execute(handle, statement);
      return [];
    } finally {
      await closeHandle(handle);
    }
  };

  it('is one of a newer program: its steps are named and nothing is touched', async () => {
    database = await createEmptyDatabase(dialect);
    await tried(database, [...few, later]);
    for (const purpose of ['serving', 'command'] as const) await expect(tried(database, few, purpose)).rejects.toThrow(/^The database was made by a newer Valopolku, whose steps 9300-later .*\.$/);
    expect(await ask('SELECT name FROM migration')).toHaveLength(3);
    await tried(database, [...few, later]);
  });

  it('is one with a gap in its steps', async () => {
    database = await createEmptyDatabase(dialect);
    await tried(database, [...few, later]);
    await ask(`DELETE FROM migration WHERE name = '${String(new (few[1] as (typeof few)[number])().name)}'`);
    await expect(tried(database, [...few, later])).rejects.toThrow(/^The database lacks the steps 0002-reference .*\.$/);
  });

  it.each([
    ['a table', 'DROP TABLE municipality', / lacks municipality, which its steps have made: .*\.$/],
    ['a column', 'ALTER TABLE organisation DROP COLUMN kind', / lacks organisation\.kind, which its steps have made: .*\.$/],
    ['its list of steps', 'DROP TABLE migration', /^The database lacks its table migration, .*\.$/],
  ])('is one that lost %s', async (_what, statement, sentence) => {
    database = await createEmptyDatabase(dialect);
    await tried(database, few);
    await ask(dialect === 'sqlite' ? statement : statement.replace(/^(DROP TABLE \w+)$/, '$1 CASCADE'));
    for (const purpose of ['serving', 'command'] as const) await expect(tried(database, few, purpose)).rejects.toThrow(sentence);
  });

  it('is one with a trigger that nobody of ours has made', async () => {
    database = await createEmptyDatabase(dialect);
    await tried(database, few);
    await ask(dialect === 'sqlite'
      ? `CREATE TRIGGER swallow BEFORE INSERT ON organisation BEGIN SELECT RAISE(IGNORE); END`
      : `CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$; CREATE TRIGGER swallow BEFORE INSERT ON organisation FOR EACH ROW EXECUTE FUNCTION swallow()`);
    await expect(tried(database, few)).rejects.toThrow(/^The database has triggers that Valopolku has not made \(swallow on organisation\), .*\.$/);
  });

  it('is one of an older program, by a command: only a start brings it up to date', async () => {
    database = await createEmptyDatabase(dialect);
    await tried(database, few, 'command');
    await expect(tried(database, [...few, later], 'command')).rejects.toThrow(/^The database is of an older Valopolku and lacks the steps 9300-later: .*\.$/);
    await tried(database, [...few, later]);
    await tried(database, [...few, later], 'command');
  });

  it('is one of something else, which stays as it is', async () => {
    database = await createEmptyDatabase(dialect);
    await ask(`CREATE TABLE invoice (id integer); INSERT INTO invoice VALUES (7)`);
    for (const purpose of ['serving', 'command'] as const) await expect(tried(database, few, purpose)).rejects.toThrow(/ holds tables of something else \(invoice\) and is left alone: .*\.$/);
    await ask(`CREATE TABLE migration (id integer)`);
    await expect(tried(database, few)).rejects.toThrow('(invoice)');
    expect(await ask('SELECT id FROM invoice')).toEqual([{ id: 7 }]);
  });

  it('is not one whose first start was killed before the first step', async () => {
    database = await createEmptyDatabase(dialect);
    await ask(dialect === 'sqlite'
      ? `CREATE TABLE "migration" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "timestamp" bigint NOT NULL, "name" varchar NOT NULL)`
      : `CREATE TABLE migration (id serial PRIMARY KEY, timestamp bigint NOT NULL, name varchar NOT NULL)`);
    await tried(database, few);
  });
});

it('a file that is no database is refused and left alone', async () => {
  const database = await createEmptyDatabase('sqlite');
  const file = sqliteFile(database.config.dataDir);
  const note = 'Tämä on muistiinpano. '.repeat(100);
  writeFileSync(file, note);
  await expect(tried(database, few)).rejects.toThrow(/^The file .* is no SQLite database and is left alone: .*\.$/);
  expect(readFileSync(file, 'utf8')).toBe(note);
  await database.drop();
});
