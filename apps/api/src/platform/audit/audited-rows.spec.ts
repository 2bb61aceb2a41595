import { expect, it } from '@jest/globals';
import { UNDECLARED } from '../../testing/audit/undeclared-tables.js';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { tableNames } from '../database/schema/triggers.js';
import { declaredRows } from './audited-rows.js';

describeOnBothDatabases('the tables whose rows have events', (context) => {
  it('are declared, each once, or left out for a reason', async () => {
    const tables = [...(await tableNames(context.api.database.sources.read, context.dialect))].filter((name) => !name.startsWith('sqlite_'));
    const declared = declaredRows().map(({ table }) => table);
    expect([...declared, ...Object.keys(UNDECLARED)].sort()).toEqual(tables.sort());
  });

  it('name their keys among what is told', () => {
    for (const { table, key = [], columns = {} } of declaredRows()) expect([table, key.filter((name) => !(name in columns))]).toEqual([table, []]);
  });
});
