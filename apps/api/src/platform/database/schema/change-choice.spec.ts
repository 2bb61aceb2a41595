import { describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../../index.generated.js';
import { reopenedDatabase } from '../../../testing/reopened-database.js';
import { schemaText } from '../../../testing/upgrade/schema-text.js';
import type { Sources } from '../sources.js';
import { DIALECTS } from '../dialect.js';
import { assertTriggers } from '../migrate.js';
import { migration, type MigrationClass } from '../migration.js';
import { column } from './column.js';

const shelves = migration(9200, 'shelves', async (schema) => {
  await schema.createTable(
    'shelf',
    [column.id(), column.ref('above_id', 'shelf').nullable(), column.varchar('name', 50).unique(), column.choice('kind', ['a', 'b']), column.choice('wood', ['birch (light, dry)', 'oak'], 20)],
    { uniqueWhere: [{ columns: ['kind'], where: "kind = 'a'" }], indexes: [['wood', 'name']], checks: ["(kind = 'a') = (wood = 'oak')"] },
  );
  await schema.createTable('book', [column.id(), column.ref('shelf_id', 'shelf', 'CASCADE'), column.varchar('title', 50)]);
  await schema.addColumns('audit_event', [column.choice('colour', ['red', 'blue'], 10).default('red')]);
});
const FILL = [
  `INSERT INTO shelf (id, above_id, name, kind, wood) VALUES ('s1', NULL, 'ylä', 'a', 'oak'), ('s2', 's1', 'ala', 'b', 'birch (light, dry)')`,
  `INSERT INTO book (id, shelf_id, title) VALUES ('b1', 's1', 'eka'), ('b2', 's1', 'toka'), ('b3', 's2', '')`,
  `INSERT INTO organisation (id, version, name, kind, created_at) VALUES ('o1', 1, 'n', 'k', '2026-01-01T00:00:00.000Z')`,
  `INSERT INTO audit_event (id, organisation_id, seq, at, kind, result, previous_hash, hash) VALUES ('e1', 'o1', 1, '2026-01-01T00:00:00.000Z', 'k', 'ok', 'p', 'h')`,
  `INSERT INTO audit_head (organisation_id, seq, hash) VALUES ('o1', 1, 'h')`,
];
const step = (number: number, change: Parameters<typeof migration>[2]): MigrationClass => migration(number, `change${number}`, change);

describe.each(DIALECTS)('changing a list of values on %s', (dialect) => {
  const database = reopenedDatabase();
  let sources: Sources | undefined;
  const open = async (...more: MigrationClass[]): Promise<Sources> => (sources = await database.open(dialect, [...MIGRATIONS, shelves, ...more]));
  const filled = async (): Promise<string> => {
    const { write } = await open();
    for (const statement of FILL) await write.query(statement);
    return schemaText(write, dialect);
  };
  const count = async (table: string): Promise<number> => Number((await sources?.write.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table}`))?.[0]?.n);

  it('gives a text more room, and none less', async () => {
    await filled();
    const { write } = await open(step(9201, (schema) => schema.widen('book', 'title', 80)));
    await write.query(`UPDATE book SET title = '${'a'.repeat(80)}' WHERE id = 'b1'`);
    expect(await schemaText(write, dialect)).toMatch(/80/);
    expect([await count('shelf'), await count('book')]).toEqual([2, 3]);
    await expect(open(step(9201, (schema) => schema.widen('book', 'title', 80)), step(9202, (schema) => schema.widen('book', 'title', 40)))).rejects.toThrow('cannot be widened');
  });

  it('takes the new value, keeps every row, index, key and guard, and changes nothing else', async () => {
    const before = await filled();
    const { write } = await open(
      step(9201, async (schema) => {
        await schema.changeChoice('shelf', 'kind', ['a', 'b', 'c']);
        await schema.addColumns('shelf', [column.integer('height', 0, 300).default(30)]);
        await schema.dropColumns('shelf', ['height']);
        await schema.changeChoice('shelf', 'wood', ['oak', 'birch (light, dry)', 'pine, red']);
        await schema.changeChoice('audit_event', 'colour', ['red', 'blue', 'green']);
      }),
    );
    expect([await count('shelf'), await count('book'), await count('organisation'), await count('audit_event')]).toEqual([2, 3, 1, 2]);
    await write.query(`INSERT INTO shelf (id, name, kind, wood) VALUES ('s3', 'uusi', 'c', 'pine, red')`);
    await expect(write.query(`UPDATE shelf SET kind = 'd' WHERE id = 's3'`)).rejects.toThrow(/check/i);
    await expect(write.query(`UPDATE shelf SET wood = 'oak' WHERE id = 's3'`)).rejects.toThrow(/check/i);
    await expect(write.query(`UPDATE shelf SET above_id = 'nowhere' WHERE id = 's3'`)).rejects.toThrow(/foreign key/i);
    await expect(write.query(`UPDATE shelf SET name = 'ylä' WHERE id = 's3'`)).rejects.toThrow(/unique/i);
    await expect(write.query(`UPDATE shelf SET kind = 'a', wood = 'oak' WHERE id = 's2'`)).rejects.toThrow(/unique/i);
    await expect(write.query(`UPDATE audit_event SET colour = 'green'`)).rejects.toThrow('append-only');
    await assertTriggers(write, dialect);
    await write.query(`DELETE FROM shelf WHERE id = 's2'`);
    expect(await count('book')).toBe(2);
    const after = await schemaText(write, dialect);
    expect(namesOf(after)).toEqual(namesOf(before));
    expect(indexesOf(after)).toEqual(indexesOf(before));
  });

  it('takes a value away that no row has, and is taken back whole when one has it', async () => {
    await filled();
    await expect(open(step(9201, async (schema) => {
      await schema.changeChoice('shelf', 'kind', ['a', 'b', 'c']);
      await schema.changeChoice('shelf', 'kind', ['b', 'c']);
    }))).rejects.toThrow(/check/i);
    const { write } = await open();
    await expect(write.query(`UPDATE shelf SET kind = 'c' WHERE id = 's2'`)).rejects.toThrow(/check/i);
    await write.query(`DELETE FROM shelf WHERE id = 's2'`);
    const moved = await open(step(9202, (schema) => schema.changeChoice('shelf', 'kind', ['a'])));
    await expect(moved.write.query(`UPDATE shelf SET kind = 'b', wood = 'birch (light, dry)' WHERE id = 's1'`)).rejects.toThrow(/check/i);
    expect(await count('book')).toBe(2);
  });

  it('refuses what is no list of values, and what would not fit', async () => {
    await filled();
    const wrong: [table: string, column: string, value: string, words: RegExp][] = [
      ['shelf', 'name', 'a', /no list of values/],
      ['coaching_period', 'referred_on', 'a', /no list of values/],
      ['shelf', 'nothing', 'a', /no column shelf.nothing/],
      ['nothing', 'kind', 'a', /no column nothing.kind/],
      ['shelf', 'wood', 'a'.repeat(21), /takes 20 characters/],
    ];
    for (const [table, name, value, words] of wrong) await expect(open(step(9201, (schema) => schema.changeChoice(table, name, [value])))).rejects.toThrow(words);
    await open();
    expect(await count('shelf')).toBe(2);
  });
});

/** What stands in the schema, by name: the lists of values are another, the rest is not. */
const namesOf = (text: string): string[] => text.split('\n').map((line) => line.replace(/:.*$/, ''));
const indexesOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('index '));
