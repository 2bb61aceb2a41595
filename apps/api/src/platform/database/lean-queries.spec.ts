import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { QueryFailedError, type DataSource, type QueryRunner } from 'typeorm';
import { isUniqueViolation } from './database-errors.js';
import { openSqliteSource, sqliteSource } from './sqlite-sources.js';

describe('queries straight to the driver', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lean-'));
  let source: DataSource;
  let runner: QueryRunner;

  beforeAll(async () => {
    source = await openSqliteSource(sqliteSource(join(folder, 'lean.sqlite')), 'write');
    runner = source.createQueryRunner();
    await runner.query('CREATE TABLE shelf (id integer PRIMARY KEY, name varchar(20) NOT NULL UNIQUE)');
  });
  beforeEach(async () => {
    await runner.query('DELETE FROM shelf');
    await runner.query('INSERT INTO shelf (id, name) VALUES (1, ?), (2, ?)', ['åland', 'öja']);
  });
  afterAll(async () => {
    await source.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  it('use the one runner of the source, whoever asks for one', () => {
    expect(source.createQueryRunner()).toBe(runner);
    expect(source.createQueryRunner('slave')).toBe(runner);
  });

  it('answer with rows, and with the count of what changed when asked to', async () => {
    expect(await runner.query('SELECT name FROM shelf WHERE id > ? ORDER BY id', [0])).toEqual([{ name: 'åland' }, { name: 'öja' }]);
    expect(await runner.query('UPDATE shelf SET name = name || ?', ['!'], true)).toMatchObject({ affected: 2, records: [] });
    expect(await runner.query('DELETE FROM shelf WHERE id = 9', [], true)).toMatchObject({ affected: 0 });
  });

  it('give the rows of RETURNING behind a space, and the last id of an INSERT', async () => {
    const changed = await runner.query(' UPDATE shelf SET name = upper(name) WHERE id = 2 RETURNING id', [], true);
    expect(changed.records).toEqual([{ id: 2 }]);
    expect(await runner.query('INSERT INTO shelf (id, name) VALUES (7, ?)', ['seven'])).toBe(7);
  });

  it("fail with the driver's own error, which tells what was violated", async () => {
    const failure = await runner.query('INSERT INTO shelf (id, name) VALUES (3, ?)', ['öja']).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryFailedError);
    expect(isUniqueViolation(failure, 'shelf.name')).toBe(true);
    await expect(runner.query('SELECT nothing FROM nowhere')).rejects.toBeInstanceOf(QueryFailedError);
  });

  it('serve the entity manager and transactions as before', async () => {
    await expect(source.transaction(async (manager) => {
      await manager.query('DELETE FROM shelf');
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect(await source.manager.query('SELECT count(*) AS n FROM shelf')).toEqual([{ n: 2 }]);
  });
});
