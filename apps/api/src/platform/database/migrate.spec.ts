import { describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { reopenedDatabase } from '../../testing/reopened-database.js';
import { assertTriggers } from './migrate.js';
import { DIALECTS } from './dialect.js';
import type { Sources } from './sources.js';
import { migration, type MigrationClass } from './migration.js';
import { column } from './schema/column.js';

const parentAndChild = migration(9100, 'parent', async (schema) => {
  await schema.createTable('shelf', [column.id(), column.varchar('name', 50), column.choice('kind', ['a', 'b'])]);
  await schema.createTable('book', [column.id(), column.ref('shelf_id', 'shelf', 'CASCADE'), column.varchar('title', 50)], { uniqueWhere: [{ columns: ['title'], where: "title <> ''" }] });
});
/** Each of these makes TypeORM rebuild the table on SQLite. */
const rebuilt = migration(9101, 'rebuilt', async (schema) => {
  await schema.addColumns('shelf', [column.integer('height', 0, 300).default(30), column.ref('above_id', 'shelf').nullable()]);
  await schema.addColumns('audit_event', [column.varchar('remark', 50).nullable()]);
  await schema.addColumns('organisation', [column.choice('register', ['x', 'y']).default('x')]);
});
const dangling = migration(9102, 'dangling', async (schema) => {
  await schema.runner.query(`INSERT INTO book (id, shelf_id, title) VALUES ('b9', 'nowhere', 't')`);
});
const FILL = [
  `INSERT INTO shelf (id, name, kind) VALUES ('s1', 'ylä', 'a'), ('s2', 'ala', 'b')`,
  `INSERT INTO book (id, shelf_id, title) VALUES ('b1', 's1', 'eka'), ('b2', 's1', 'toka'), ('b3', 's2', '')`,
  `INSERT INTO organisation (id, version, name, kind, created_at) VALUES ('o1', 1, 'n', 'k', '2026-01-01T00:00:00.000Z')`,
  `INSERT INTO audit_event (id, organisation_id, seq, at, kind, result, previous_hash, hash) VALUES ('e1', 'o1', 1, '2026-01-01T00:00:00.000Z', 'k', 'ok', 'p', 'h')`,
  `INSERT INTO audit_head (organisation_id, seq, hash) VALUES ('o1', 1, 'h')`,
];

describe.each(DIALECTS)('migrating a filled database on %s', (dialect) => {
  const database = reopenedDatabase();
  const open = (...more: MigrationClass[]): Promise<Sources> => database.open(dialect, [...MIGRATIONS, ...more]);
  /** The last is of events: the log's own first one is there before any row. */
  const counts = async ({ write }: Sources): Promise<number[]> =>
    Promise.all(['shelf', 'book', 'organisation', 'audit_event'].map(async (table) => Number((await write.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.n)));

  it('keeps every row, also of tables that cascade from a rebuilt one, and its guards', async () => {
    const filled = await open(parentAndChild);
    for (const statement of FILL) await filled.write.query(statement);
    expect(await counts(filled)).toEqual([2, 3, 1, 2]);
    const moved = await open(parentAndChild, rebuilt);
    expect(await counts(moved)).toEqual([2, 3, 1, 2]);
    await assertTriggers(moved.write, dialect);
    await expect(moved.write.query(`UPDATE audit_event SET remark = 'x'`)).rejects.toThrow('append-only');
    await expect(moved.write.query(`UPDATE shelf SET height = 301`)).rejects.toThrow(/check/i);
    await expect(moved.write.query(`UPDATE shelf SET kind = 'c'`)).rejects.toThrow(/check/i);
    await expect(moved.write.query(`UPDATE shelf SET above_id = 'nowhere'`)).rejects.toThrow(/foreign key/i);
    await expect(moved.write.query(`UPDATE book SET title = 'eka'`)).rejects.toThrow(/unique/i);
    await moved.write.query(`UPDATE organisation SET register = 'y'`);
    await moved.write.query(`DELETE FROM shelf WHERE id = 's1'`);
    expect(await counts(moved)).toEqual([1, 1, 1, 2]);
    expect(await (await open(parentAndChild, rebuilt)).write.showMigrations()).toBe(false);
  });

  it('takes back a step that breaks a foreign key', async () => {
    await open(parentAndChild);
    await expect(open(parentAndChild, dangling)).rejects.toThrow(/foreign key/i);
    expect(await counts(await open(parentAndChild))).toEqual([0, 0, 0, 1]);
  });

  it('refuses to serve without the triggers of the log', async () => {
    const again = await open();
    await again.write.query(dialect === 'sqlite' ? 'DROP TRIGGER append_only_audit_event_delete' : 'DROP TRIGGER append_only_audit_event_delete ON audit_event');
    await expect(assertTriggers(again.write, dialect)).rejects.toThrow('append_only_audit_event_delete');
  });
});
