// Once a run of the API's tests: one PostgreSQL cluster and one folder for the databases that tests copy.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quickFolder } from './quick-folder.mjs';
import { startPostgres } from './postgres-cluster.mjs';

export default async function setUp() {
  const cluster = await startPostgres();
  globalThis.valopolkuCluster = cluster;
  process.env.VALOPOLKU_TEST_POSTGRES = cluster.url;
  const folder = mkdtempSync(join(quickFolder(), 'valopolku-test-'));
  process.env.VALOPOLKU_TEST_FOLDER = folder;
  // A run that is broken off has no teardown: the folder may lie in memory, and the cluster would go on. Both leave at `exit`.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
}
