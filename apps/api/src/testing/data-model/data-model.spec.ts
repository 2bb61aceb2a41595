import { beforeAll, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { expectWritten } from '../generated-document.js';
import { declaredTables, migratedTables, UNDECLARED_TABLES } from './declared-tables.js';
import { dataModelPage } from './data-model-page.js';
import { readSchema } from './read-schema.js';
import type { ColumnShape, TableShape } from './table-shape.js';

describeOnBothDatabases('the data model', (context) => {
  let tables: TableShape[];
  const columns = (wanted: (column: ColumnShape, table: TableShape) => boolean): string[] =>
    tables.flatMap((table) => table.columns.filter((column) => wanted(column, table)).map((column) => `${table.name}.${column.name}`));

  beforeAll(async () => {
    tables = await readSchema(context.api.database);
  });

  it('is as docs/data-model.md says', () => {
    expectWritten('data-model.md', dataModelPage(tables));
  });

  it('is declared by one entity a table, column by column', () => {
    expect(declaredTables()).toEqual(migratedTables(tables));
  });

  it('excepts no table that an entity declares, or that is gone', () => {
    const names = tables.map(({ name }) => name);
    expect(Object.keys(UNDECLARED_TABLES).filter((name) => !names.includes(name) || name in declaredTables())).toEqual([]);
  });

  it('has a primary key in every table', () => {
    expect(tables.filter(({ primaryKey }) => primaryKey.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('gives every text column a length, or says that it is long text', () => {
    expect(columns(({ type }, { name }) => !(name in UNDECLARED_TABLES) && !/^(varchar\(\d+\)|text|integer|boolean)$/.test(type))).toEqual([]);
  });

  it('keeps every case in an organisation', () => {
    const cases = tables.filter(({ columns: own }) => own.some(({ references }) => references !== null && /^(trainee|coaching_period|target)\./.test(references)));
    expect(cases.length).toBeGreaterThan(12);
    expect(cases.filter(({ columns: own }) => !own.some(({ name }) => name === 'organisation_id')).map(({ name }) => name)).toEqual([]);
  });

  it('finds what hangs on a period by an index', () => {
    const isFound = (table: TableShape, column: string): boolean =>
      [table.primaryKey, ...table.unique.map((key) => key.columns), ...table.indexes].some((key) => key.filter((name) => name !== 'organisation_id')[0] === column);
    expect(columns(({ name, references }, table) => references === 'coaching_period.id' && !isFound(table, name))).toEqual([]);
  });
}, { sql: 'differs' });
