import { beforeAll, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { expectWritten } from '../generated-document.js';
import { dataModelPage } from './data-model-page.js';
import { readSchema } from './read-schema.js';
import type { ColumnShape, TableShape } from './table-shape.js';

/** Rows of a table that belong to no organisation, or that hang on one that does. */
const WITHOUT_VERSION_OR_ORGANISATION = /^(audit_|session$|migrations$)/;

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

  it('has a primary key in every table', () => {
    expect(tables.filter(({ primaryKey }) => primaryKey.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('gives every text column a length, or says that it is long text', () => {
    expect(columns(({ type }) => !/^(varchar\(\d+\)|text|integer|boolean)$/.test(type)).filter((name) => !name.startsWith('migrations.'))).toEqual([]);
  });

  it('keeps every case in an organisation, which leads an index of its table', () => {
    const cases = tables.filter(({ columns: own, name }) => own.some((column) => column.name === 'organisation_id') && !WITHOUT_VERSION_OR_ORGANISATION.test(name));
    const leads = ({ primaryKey, unique, indexes }: TableShape): boolean =>
      [primaryKey, ...unique.map((key) => key.columns), ...indexes].some(([first]) => first === 'organisation_id');
    expect(tables.filter(({ name }) => ['trainee', 'coaching_period', 'work_log', 'demonstration', 'completion'].includes(name)).every((table) => cases.includes(table))).toBe(true);
    expect(cases.filter((table) => !leads(table)).map(({ name }) => name)).toEqual([]);
  });

  it('finds the rows of a foreign key by an index', () => {
    const leading = (table: TableShape): (string | undefined)[] => [table.primaryKey, ...table.unique.filter(({ partial }) => !partial).map((key) => key.columns), ...table.indexes].map(([first]) => first);
    expect(columns(({ name, references }, table) => references?.startsWith('coaching_period.') === true && !leading(table).includes(name))).toEqual([]);
  });
});
