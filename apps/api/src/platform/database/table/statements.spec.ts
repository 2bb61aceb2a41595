import { describe, expect, it } from '@jest/globals';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { sql } from '../sql.js';
import { columns } from './columns.js';
import { statementsOf } from './statements.js';
import { tableOf } from './table.js';

abstract class Kept {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'integer' }) version: number;
}

@Entity('shelf')
class ShelfEntity extends Kept {
  @Column({ type: 'boolean' }) isOpen: boolean;
  @Column({ type: 'simple-json', nullable: true }) tags: string[] | null;
}

@Entity('shelf_book')
class ShelfBookEntity {
  @PrimaryColumn({ type: 'varchar' }) shelfId: string;
  @PrimaryColumn({ type: 'varchar' }) bookId: string;
}

@Entity('price')
class PriceEntity {
  @PrimaryColumn({ type: 'varchar' }) id: string;
  @Column({ type: 'decimal' }) amount: number;
}

const shelf = (id: string): ShelfEntity => ({ id, version: 1, isOpen: true, tags: ['a'] });
const shelves = statementsOf(ShelfEntity);
const said = (statement: { text(dialect: 'postgres'): string; values: readonly unknown[] }): unknown[] => [statement.text('postgres'), ...statement.values];

describe('the table of an entity', () => {
  it('has the columns of the class and of what it extends', () => {
    expect(tableOf(ShelfEntity)).toMatchObject({
      name: 'shelf',
      columns: [
        { property: 'id', name: 'id', kind: 'text', isKey: true, isNullable: false }, { name: 'version', kind: 'integer' },
        { property: 'isOpen', name: 'is_open', kind: 'boolean' }, { name: 'tags', kind: 'json', isNullable: true },
      ],
    });
  });

  it('is none without @Entity, and has no column that the two databases keep each in its own way', () => {
    expect(() => tableOf(Object)).toThrow('declares no table');
    expect(() => tableOf(PriceEntity)).toThrow('no column is a decimal');
  });
});

describe('the statements of a table', () => {
  it('insert, update and delete whole rows, with JSON as text', () => {
    expect(shelves.insert([shelf('x')]).map(said)).toEqual([['INSERT INTO "shelf" ("id", "version", "is_open", "tags") VALUES ($1, $2, $3, $4)', 'x', 1, true, '["a"]']]);
    expect(said(shelves.update({ ...shelf('x'), version: 8, tags: null }, 7))).toEqual([
      'UPDATE "shelf" SET "version" = $1, "is_open" = $2, "tags" = $3 WHERE "id" = $4 AND "version" = $5', 8, true, null, 'x', 7,
    ]);
    expect(said(shelves.remove(shelf('x'), 7))).toEqual(['DELETE FROM "shelf" WHERE "id" = $1 AND "version" = $2', 'x', 7]);
  });

  it('take many rows at once, never more values than SQLite does, and nothing for no row', () => {
    const statements = shelves.insert(Array.from({ length: 1001 }, (_, index) => shelf(String(index))));
    expect(statements.map(({ values }) => values.length)).toEqual([2000, 2000, 4]);
    expect([shelves.insert([]), shelves.upsert([]), shelves.removeKeys([])]).toEqual([[], [], []]);
  });

  it('let rows become others of the same key, or stand when there is nothing but the key', () => {
    expect(shelves.upsert([shelf('x')])[0]?.text('sqlite')).toContain('ON CONFLICT ("id") DO UPDATE SET "version" = excluded."version", "is_open" = excluded."is_open", "tags" = excluded."tags"');
    const books = statementsOf(ShelfBookEntity);
    expect(books.upsert([{ shelfId: 'x', bookId: 'y' }])[0]?.text('sqlite')).toContain('ON CONFLICT ("shelf_id", "book_id") DO NOTHING');
    expect(books.removeKeys([{ shelfId: 'x', bookId: 'y' }]).map(said)).toEqual([['DELETE FROM "shelf_book" WHERE 1 = 1 AND ("shelf_id", "book_id") IN (VALUES ($1, $2))', 'x', 'y']]);
  });

  it('hold a row where the database does not queue', () => {
    expect(shelves.hold(sql`id = ${'x'}`, 'postgres').text('postgres')).toMatch(/^SELECT "id" AS "id", .* FROM "shelf" WHERE id = \$1 FOR NO KEY UPDATE$/);
    expect(shelves.hold(sql`id = ${'x'}`, 'sqlite').text('sqlite')).toMatch(/ WHERE id = \?$/);
  });

  it('make each text once', () => {
    const [one] = shelves.insert([shelf('x')]);
    const [other] = shelves.insert([shelf('y')]);
    expect(one?.text('sqlite')).toBe(other?.text('sqlite'));
    expect(other?.values[0]).toBe('y');
  });

  it('refuse a row that lacks a column: it would be taken for null', () => {
    expect(() => shelves.update({ id: 'x', version: 1, isOpen: true } as ShelfEntity, 1)).toThrow('the row has no tags');
  });
});

describe('the columns of a query', () => {
  const read = columns(ShelfEntity, 's', ['id', 'isOpen']).and(columns(ShelfEntity, 'o', { otherTags: 'tags' }).orNull());

  it('are its select list', () => {
    expect(sql`SELECT ${read} FROM shelf s`.text('sqlite')).toBe('SELECT s."id" AS "id", s."is_open" AS "isOpen", o."tags" AS "otherTags" FROM shelf s');
  });

  it('give booleans and JSON as the entity has them, and leave what else the row holds', () => {
    expect(read.of({ id: 'x', isOpen: 0, otherTags: '["a"]', n: 1 })).toEqual({ id: 'x', isOpen: false, otherTags: ['a'], n: 1 });
    expect(read.of({ id: 'x', isOpen: true, otherTags: null })).toEqual({ id: 'x', isOpen: true, otherTags: null });
  });

  it('are of the entity, under a plain name', () => {
    expect(() => columns(ShelfEntity, 's', ['colour' as 'id'])).toThrow('has no column colour');
    expect(() => columns(ShelfEntity, 's; --', ['id'])).toThrow('not a plain SQL name');
  });
});
