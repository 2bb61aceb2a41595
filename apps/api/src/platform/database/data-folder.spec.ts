import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { prepareFolder } from './data-folder.js';
import { closeSources } from './database.js';
import { lockFolder } from './folder-lock.js';
import { openDatabase } from './open-database.js';

describe('the rights of a data folder', () => {
  let parent: string;
  let folder: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'valopolku-rights-'));
    folder = join(parent, 'data');
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));
  const rights = (path: string): string => (statSync(path).mode & 0o777).toString(8);

  /** As a start does: under any mask of the process. */
  async function used<T>(look: () => T): Promise<T> {
    const mask = process.umask(0);
    try {
      const lock = await lockFolder(folder);
      const sources = await openDatabase({ dataDir: folder, databaseUrl: null, databaseReplicaUrl: null, demo: false }, MIGRATIONS.slice(0, 1));
      const seen = look();
      await closeSources(sources);
      await lock.release();
      return seen;
    } finally {
      process.umask(mask);
    }
  }
  const allRights = (): Record<string, string> => Object.fromEntries(readdirSync(folder).map((name) => [name, rights(join(folder, name))]));

  it('are for this user alone, of the folder and of every file in it', async () => {
    expect(prepareFolder(folder)).toEqual([]);
    const seen = await used(allRights);
    expect(Object.keys(seen)).toEqual(expect.arrayContaining(['serving.lock', 'valopolku.sqlite', 'valopolku.sqlite-shm', 'valopolku.sqlite-wal']));
    expect([rights(folder), ...new Set(Object.values(seen))]).toEqual(['700', '600']);
  });

  it('are mended where it is ours and stood open', async () => {
    prepareFolder(folder);
    await used(() => undefined);
    chmodSync(folder, 0o755);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
    expect(prepareFolder(folder)).toEqual([]);
    expect([rights(folder), ...new Set(Object.values(allRights()))]).toEqual(['700', '600']);
  });

  it('are told and left where other things lie in it; our own files are closed', async () => {
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'letter.txt'), 'x', { mode: 0o644 });
    writeFileSync(join(folder, 'valopolku.sqlite'), '', { mode: 0o644 });
    expect(prepareFolder(folder)).toEqual([expect.stringMatching(/^The data folder .* is open to others and is not ours alone: .*\.$/)]);
    expect([rights(folder), rights(join(folder, 'letter.txt')), rights(join(folder, 'valopolku.sqlite'))]).toEqual(['755', '644', '600']);
    chmodSync(folder, 0o700);
    expect(prepareFolder(folder)).toEqual([]);
  });

  it.each(['valopolku.sqlite', 'valopolku.sqlite-wal', 'valopolku.complete', 'serving.lock'])('with %s as a link to nothing or to itself is refused in one sentence', (name) => {
    prepareFolder(folder);
    symlinkSync(join(parent, 'nowhere'), join(folder, name));
    expect(() => prepareFolder(folder)).toThrow(new RegExp(`^${join(folder, name)} is a link to something that is not there: .*\\.$`));
    rmSync(join(folder, name));
    symlinkSync(name, join(folder, name));
    expect(() => prepareFolder(folder)).toThrow(new RegExp(`^${join(folder, name)} is a link that leads in a circle: .*\\.$`));
  });

  it('that is a link in a circle, or lies below one, is refused in one sentence', () => {
    symlinkSync(folder, folder);
    for (const path of [folder, join(folder, 'below')]) expect(() => prepareFolder(path)).toThrow(new RegExp(`^${folder} is a link that leads in a circle: .*\\.$`));
  });

  it('below one that can hold none is refused at once', () => {
    if (process.platform !== 'linux') return;
    expect(() => prepareFolder('/proc/valopolku')).toThrow(/^The data folder .* cannot be written: .*\.$/);
  });

  it('that is a file, or lies below one, is refused in one sentence', () => {
    writeFileSync(folder, '');
    for (const path of [folder, join(folder, 'below')]) expect(() => prepareFolder(path)).toThrow(/^DATA_DIR .* is a file, or lies below one: .*\.$/);
  });
});
