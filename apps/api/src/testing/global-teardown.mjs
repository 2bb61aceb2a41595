import { rmSync } from 'node:fs';

export default async function tearDown() {
  await globalThis.valopolkuCluster?.stop();
  rmSync(process.env.VALOPOLKU_TEST_FOLDER, { recursive: true, force: true });
}
