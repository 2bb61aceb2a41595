import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError } from '../config/config.js';
import { lockFile, lockFolder, unusable } from './folder-lock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'valopolku-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('that is something else says so, and is made anew once it is deleted', async () => {
    for (const spoil of [() => writeFileSync(lockFile(folder), 'no lock '.repeat(1000)), () => mkdirSync(lockFile(folder))]) {
      spoil();
      await expect(lockFolder(folder)).rejects.toThrow(/^The lock file .*serving\.lock cannot be used: delete it, [^.]*\.$/);
      rmSync(lockFile(folder), { recursive: true });
    }
    await (await lockFolder(folder)).release();
  });

  it.each([
    ['ENOSPC', /^The data folder \S* has no room: [^.]*\.$/],
    ['SQLITE_FULL', /^The data folder \S* has no room: [^.]*\.$/],
    ['EROFS', /^The data folder \S* lies on a disk that is mounted for reading only: [^.]*\.$/],
    ['SQLITE_READONLY', /mounted for reading only/],
    ['EIO', /^The disk of the data folder \S* fails: check it \(EIO\)\.$/],
    ['SQLITE_IOERR', /^The disk of the data folder \S* fails: /],
    ['EACCES', /^The lock file .* cannot be used/],
  ])('that cannot be taken says the true cause: %s', (code, sentence) => {
    const said = unusable(folder, Object.assign(new Error('x'), { code }));
    expect(said).toBeInstanceOf(ConfigError);
    expect(said.message).toMatch(sentence);
  });
});
