import { describe, expect, it } from '@jest/globals';
import { FactsCheck } from '../../areas/insight/facts/facts-check.service.js';
import { createApp } from '../../create-app.js';
import { MIGRATIONS } from '../../index.generated.js';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { readConfig } from '../../platform/config/config.js';
import { tablesIn } from '../../platform/database/database-owner.js';
import { DIALECTS, type Dialect } from '../../platform/database/dialect.js';
import { reopenedDatabase } from '../reopened-database.js';
import { tried } from '../tried.js';
import { createEmptyDatabase } from '../empty-database.js';
import { lastStep } from './at-step.js';
import { CHOICES } from './choices.js';
import { choicesInSchema } from './choices-in-schema.js';
import { filledSteps, readFilledSet } from './filled-set.js';
import { faultsBesidesByHand } from './made-by-hand.js';
import { laySet } from './lay-set.js';
import { rowsAfter } from './rows-after.js';

const CASES = filledSteps().flatMap((step) => DIALECTS.map((dialect): [number, Dialect] => [step, dialect]));

describe('an upgrade', () => {
  const database = reopenedDatabase(createEmptyDatabase);

  it.each(CASES)('of a filled database from step %d on %s keeps rows, chain and facts', async (step, dialect) => {
    const set = readFilledSet(step);
    const { config } = await database.of(dialect);
    // The frozen steps and what builds them still make what they made when they were released.
    expect(await laySet(config, set)).toBe(set.schema[dialect]);

    const sources = await database.open(dialect, MIGRATIONS);
    const count = async (table: string): Promise<number> => Number((await sources.write.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${table}`))?.[0]?.n);
    const standing = await tablesIn(sources.write, dialect);
    const lost: string[] = [];
    for (const { table, rows } of set.tables) {
      const expected = rowsAfter(table, step);
      const found = standing.includes(table) ? await count(table) : 'gone with their table';
      const fits = { kept: found === rows.length, 'kept, and more': Number(found) >= rows.length, recounted: typeof found === 'number', 'gone with their table': found === expected };
      if (!fits[expected]) lost.push(`${table}: ${rows.length} rows, then ${found}, where they should be ${expected}`);
    }
    expect(lost).toEqual([]);

    const app = await createApp({ ...readConfig({ DEMO: 'off' }), ...config, quiet: true }, sources);
    try {
      expect(faultsBesidesByHand(await app.get(AuditVerifier).verify(), step)).toEqual([]);
      expect(await app.get(FactsCheck, { strict: false }).verify()).toEqual([]);
    } finally {
      await app.close();
    }
    const rows = set.tables.reduce((sum, table) => sum + table.rows.length, 0);
    tried('upgrade', `step ${step} → ${lastStep()} on ${dialect}: ${set.tables.length} tables, ${rows} rows, chain and facts whole`);
  });

  it.each(DIALECTS)('leaves each list of values as the domain has it on %s', async (dialect) => {
    const sources = await database.open(dialect, MIGRATIONS);
    const found = Object.fromEntries((await choicesInSchema(sources.write, dialect)).map(({ table, column, values }) => [`${table}.${column}`, values]));
    expect(found).toEqual(CHOICES);
  });
});
