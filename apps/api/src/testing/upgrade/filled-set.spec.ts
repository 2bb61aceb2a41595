import { expect, it } from '@jest/globals';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { DIALECTS, type Dialect } from '../../platform/database/dialect.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { openDatabase } from '../../platform/database/open-database.js';
import { createTestApp } from '../test-app.js';
import { tried } from '../tried.js';
import { createEmptyDatabase, lastStep } from './at-step.js';
import { dumpRows } from './dump-rows.js';
import { fillProject } from './filled-project.js';
import { writeFilledSet } from './filled-set.js';
import { schemaHash } from './schema-text.js';

it('makes', async () => {
  const api = await createTestApp({ database: 'sqlite' });
  const untaken = await fillProject(api);
  tried('untaken', untaken.join(', '));
  expect((await api.get(AuditVerifier).verify()).filter((c) => c.broken)).toEqual([]);
  const tables = await dumpRows(api.database);
  const schema = {} as Record<Dialect, string>;
  for (const dialect of DIALECTS) {
    const empty = await createEmptyDatabase(dialect);
    const s = await openDatabase(empty.config, MIGRATIONS);
    schema[dialect] = await schemaHash(s.write, dialect);
    for (const x of [s.report, s.read, s.write]) await x.destroy();
    await empty.drop();
  }
  const bytes = writeFilledSet({ step: lastStep(), schema, tables });
  tried('set', `${bytes} bytes: ${tables.map((t) => `${t.table} ${t.rows.length}`).join(', ')}`);
  await api.close();
}, 300_000);
