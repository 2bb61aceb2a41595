import { describe, expect, it } from '@jest/globals';
import { identifier, joined, listOf, sql, tuples } from './sql.js';
import { auditedTables, writtenTable } from './written-tables.js';

describe('sql', () => {
  const query = sql`SELECT a FROM t WHERE ${joined([sql`b = ${1}`, sql`c IN ${listOf(['x', 'y'])}`], ' AND ')} AND ${identifier('t.d')} > ${true} LIMIT 5`;

  it('keeps values apart from text, in order', () => {
    expect(query.values).toEqual([1, 'x', 'y', true]);
    expect(query.text('sqlite')).toBe('SELECT a FROM t WHERE b = ? AND c IN (?, ?) AND t.d > ? LIMIT 5');
    expect(query.text('postgres')).toBe('SELECT a FROM t WHERE b = $1 AND c IN ($2, $3) AND t.d > $4 LIMIT 5');
  });

  it('matches nothing for an empty list and takes only plain names', () => {
    expect(listOf([]).text('sqlite')).toBe('(NULL)');
    expect(() => identifier('a; DROP TABLE b')).toThrow('not a plain SQL name');
  });
});

describe('tuples', () => {
  it('are the rows of one INSERT, numbered on', () => {
    const insert = sql`INSERT INTO t (a, b) VALUES ${tuples([[1, 'x'], [null, 'y'], [3, 'z']])} RETURNING ${0}`;
    expect(insert.text('postgres')).toBe('INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4), ($5, $6) RETURNING $7');
    expect(insert.text('sqlite')).toBe('INSERT INTO t (a, b) VALUES (?, ?), (?, ?), (?, ?) RETURNING ?');
    expect(insert.values).toEqual([1, 'x', null, 'y', 3, 'z', 0]);
  });
});

describe('written tables', () => {
  it.each([
    ['INSERT INTO "work_log" ("id") VALUES (?)', 'work_log'],
    ['INSERT OR REPLACE INTO audit_event SELECT 1', 'audit_event'],
    [' UPDATE audit_head SET seq = 1', 'audit_head'],
    ['DELETE FROM session WHERE 1', 'session'],
    ['update "Trainee" set a = 1', 'trainee'],
    ['SELECT 1', undefined],
    ['BEGIN TRANSACTION', undefined],
  ])('%s', (query, table) => {
    expect(writtenTable(query)).toBe(table);
  });

  it('need an event but for the closed list', () => {
    expect(auditedTables(new Set(['session', 'trainee', 'audit_head']))).toEqual(['trainee']);
  });
});
