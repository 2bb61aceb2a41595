// Once a run of the API's tests: one PostgreSQL cluster and one folder for the databases that tests copy.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { quickFolder } from './quick-folder.mjs';
import { startPostgres } from './postgres-cluster.mjs';

export default async function setUp() {
  const cluster = await startPostgres();
  globalThis.valopolkuCluster = cluster;
  process.env.VALOPOLKU_TEST_POSTGRES = cluster.url;
  process.env.VALOPOLKU_TEST_FOLDER = mkdtempSync(join(quickFolder(), 'valopolku-test-'));
}
