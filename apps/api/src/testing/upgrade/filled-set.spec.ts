import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { DIALECTS, type Dialect } from '../../platform/database/dialect.js';
import { MIGRATIONS } from '../../index.generated.js';
import { openDatabase } from '../../platform/database/open-database.js';
import { createTestApp, type TestApp } from '../test-app.js';
import { tried } from '../tried.js';
import { createEmptyDatabase } from '../empty-database.js';
import { lastStep } from './at-step.js';
import { dumpRows } from './dump-rows.js';
import { fillProject } from './filled-project.js';
import { fileOf, filledSteps, readFilledSet, writeFilledSet, type FilledSet } from './filled-set.js';
import { faultsBesidesByHand } from './made-by-hand.js';
import { schemaHash } from './schema-text.js';

const LARGEST_BYTES = 500 * 1024;
/** Values that no row can have: a second CHECK forbids a completion that failed. */
const NEVER = ['completion.grade failed'];

/** UPGRADE_SET=yes writes the set of today's last step, once, when an issue that changed the schema is resolved. */
const WRITES = process.env.UPGRADE_SET === 'yes';

describe.each(filledSteps())('the filled database of step %d', (step) => {
  it('is small enough to keep for ever', () => {
    expect(statSync(fileOf(step)).size).toBeLessThanOrEqual(LARGEST_BYTES);
  });

  it('has rows in every table', () => {
    expect(readFilledSet(step).tables.filter(({ rows }) => rows.length === 0).map(({ table }) => table)).toEqual([]);
  });
});

if (WRITES) {
  describe('the filled database of today', () => {
    let api: TestApp;
    beforeAll(async () => {
      api = await createTestApp({ database: 'sqlite' });
    });
    afterAll(() => api.close());

    it('is written', async () => {
      expect(await fillProject(api)).toEqual(NEVER);
      expect(faultsBesidesByHand(await api.get(AuditVerifier).verify(), lastStep())).toEqual([]);
      const set: FilledSet = { step: lastStep(), schema: await hashes(), tables: await dumpRows(api.database) };
      const bytes = writeFilledSet(set);
      tried('filled database', `step ${set.step}, ${set.tables.length} tables, ${set.tables.reduce((sum, { rows }) => sum + rows.length, 0)} rows, ${bytes} bytes`);
    }, 300_000);
  });
}

async function hashes(): Promise<Record<Dialect, string>> {
  const made: Partial<Record<Dialect, string>> = {};
  for (const dialect of DIALECTS) {
    const empty = await createEmptyDatabase(dialect);
    const { write, read, report } = await openDatabase(empty.config, MIGRATIONS);
    made[dialect] = await schemaHash(write, dialect);
    for (const source of [report, read, write]) await source.destroy();
    await empty.drop();
  }
  return made as Record<Dialect, string>;
}
