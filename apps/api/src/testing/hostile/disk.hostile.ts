import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { reportLines } from '../../platform/audit/audit-commands.js';
import { AuditVerifier } from '../../platform/audit/audit-verifier.js';
import { prepareFolder } from '../../platform/database/data-folder.js';
import { closeSources } from '../../platform/database/database.js';
import { lockFolder } from '../../platform/database/folder-lock.js';
import { openDatabase } from '../../platform/database/open-database.js';
import { NOTEBOOK_SLICE } from '../notebook/notebook-slice.js';
import { createTestApp, type TestApp } from '../test-app.js';
import type { TestClient } from '../test-client.js';
import { tried } from '../tried.js';
import { SmallDisk } from './small-disk.js';
import { Writers } from './written-at-once.js';

const upTo = (most: number): number => Math.floor(Math.random() * (most + 1));
const second = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_100));

describe('a disk', () => {
  let disk: SmallDisk | undefined;
  let api: TestApp | undefined;
  beforeEach(async () => {
    disk = await SmallDisk.mount(24);
  });
  afterEach(async () => {
    await api?.close();
    disk?.unmount();
    api = disk = undefined;
  });

  const served = async (on: SmallDisk): Promise<{ running: TestApp; client: TestClient; writers: Writers; ready: () => Promise<number> }> => {
    const running = (api = await createTestApp({ database: 'sqlite', config: { dataDir: on.dataDir }, ...NOTEBOOK_SLICE }));
    const client = await running.signedIn(await running.user(['coach']));
    return { running, client, writers: new Writers(running, client), ready: async () => (await client.get('/health/ready')).status };
  };
  const notHere = (what: string): void => tried(what, 'not possible here: this machine lets us mount nothing');

  it('that is full while eight clients write: nothing acknowledged is lost, and it is not ready', async () => {
    if (!disk) return notHere('a full disk');
    const { running, writers, ready } = await served(disk);
    for (let round = 1; round <= 6; round += 1) {
      let over = false;
      const writing = writers.until(() => over);
      const refusals = writers.refused;
      disk.fill(upTo(40) * 1024);
      while (writers.refused < refusals + 10) await new Promise(setImmediate);
      const answers = [await ready()];
      for (let asked = 0; asked < 2; asked += 1) answers.push(await second().then(ready));
      expect(answers).toEqual([503, 503, 503]);
      disk.free();
      over = true;
      await writing;
      await writers.expectAllThere();
    }
    expect(reportLines(await running.get(AuditVerifier).verify()).at(-1)).toBe('The audit log is whole.');
    tried('a full tmpfs, 6 times', writers.seen);
  });

  it('that is full while nobody writes: it is ready as long as a call finds room, and again when there is some', async () => {
    if (!disk) return notHere('a full disk');
    const { running, writers, ready } = await served(disk);
    await running.database.sources.write.query('PRAGMA wal_checkpoint(TRUNCATE)');
    for (const left of [0, 4_096, 100_000]) {
      disk.fill(left);
      await second();
      expect([left, await ready()]).toEqual([left, 503]);
      disk.free();
      await second();
      expect(await ready()).toBe(200);
    }
    // The log has taken its room already.
    while (running.database.sources.files && (running.database.sources.files.roomInLog < 1_000_000)) await writers.times(20);
    disk.fill(0);
    await second();
    expect([await ready(), await writers.write()]).toEqual([200, 201]);
    disk.free();
    await writers.expectAllThere();
  });

  it('that is full, or mounted for reading only, at start: one sentence with the true cause', async () => {
    if (!disk) return notHere('a full disk at start');
    const { dataDir } = disk;
    const start = async (): Promise<void> => {
      prepareFolder(dataDir);
      const lock = await lockFolder(dataDir);
      await openDatabase({ dataDir, databaseUrl: null, databaseReplicaUrl: null, demo: false }, MIGRATIONS).then(closeSources).finally(() => lock.release());
    };
    disk.fill(0);
    await expect(start()).rejects.toThrow(/^The data folder \S+ has no room: free some on its disk \(\w+\)\.$/);
    disk.free();
    await start();
    disk.take('ro');
    await expect(start()).rejects.toThrow(/^The data folder \S+ lies on a disk that is mounted for reading only: [^.]*\.$/);
    disk.take('rw');
    await start();
  });
});
