import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { createTestApp } from '../../testing/test-app.js';
import { closeSources } from '../database/database.js';
import { openDatabase } from '../database/open-database.js';
import { sqliteFile } from '../database/sqlite-file.js';
import { readConfig } from '../config/config.js';
import { LOOKING_COMMANDS } from './audit-commands.js';
import { eventHash1, payloadHash1 } from './event-hash-1.js';
import { GENESIS } from './event-hash-2.js';

const RELEASED = 13;

describe('audit:verify and audit:head', () => {
  let dataDir: string;
  let file: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'valopolku-audit-'));
    file = sqliteFile(dataDir);
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const run = async (command: string, ...args: string[]): Promise<{ code: number | undefined; lines: string[] }> => {
    const lines: string[] = [];
    const code = await LOOKING_COMMANDS.get(command)?.run(args, readConfig({ DATA_DIR: dataDir }), (line) => void lines.push(line));
    return { code, lines };
  };
  const made = async (steps: number, statements: readonly string[] = []): Promise<void> => {
    const sources = await openDatabase({ dataDir, databaseUrl: null, databaseReplicaUrl: null, demo: false }, MIGRATIONS.slice(0, steps));
    for (const statement of statements) await sources.write.query(statement);
    await closeSources(sources);
  };

  it('read a copy in a folder that nobody may write, and leave nothing beside it', async () => {
    await made(MIGRATIONS.length);
    const folder = join(dataDir, 'copy');
    mkdirSync(folder);
    const copy = join(folder, 'backup.sqlite');
    copyFileSync(file, copy);
    chmodSync(copy, 0o400);
    chmodSync(folder, 0o500);
    const before = readFileSync(copy);
    expect((await run('audit:verify', '--file', copy)).code).toBe(0);
    expect((await run('audit:head', '--file', copy)).lines).toEqual([expect.stringMatching(/^\(no organisation\) 1:[0-9a-f]{64}$/)]);
    expect([readdirSync(folder), readFileSync(copy).equals(before)]).toEqual([['backup.sqlite'], true]);
    chmodSync(folder, 0o700);
  });

  it('look at a database as it is, and mend nothing', async () => {
    await made(MIGRATIONS.length, ['DROP TRIGGER append_only_audit_event_delete']);
    for (const round of [1, 2]) {
      const { code, lines } = await run('audit:verify');
      expect([round, code, lines]).toEqual([round, 1, expect.arrayContaining(['GUARD append_only_audit_event_delete on audit_event: missing', 'The audit log is NOT whole.'])]);
    }
  });

  it('beside a running server, with what stands in its write-ahead log', async () => {
    const api = await createTestApp({ database: 'sqlite' });
    const user = await api.user(['coach']);
    await api.signedIn(user);
    const lines: string[] = [];
    const code = await LOOKING_COMMANDS.get('audit:verify')?.run([], api.config, (line) => void lines.push(line));
    await api.close();
    expect([code, lines.join('\n')]).toEqual([0, expect.stringContaining(`${user.organisationId}: 2 events, whole`)]);
  });

  it('hold a log against what audit:head printed before', async () => {
    await made(MIGRATIONS.length);
    const place = (await run('audit:head')).lines[0]?.split(' ').at(-1) ?? '';
    expect((await run('audit:verify', '--expect', place)).code).toBe(0);
    const other = `1:${'a'.repeat(64)}`;
    expect(await run('audit:verify', '--expect', place, '--expect', other)).toMatchObject({ code: 1, lines: expect.arrayContaining([`EXPECTED ${other} is in no chain`]) });
    await expect(run('audit:verify', '--expect', '12')).rejects.toThrow('SEQ:HASH');
    await expect(run('audit:verify', '--force')).rejects.toThrow('Not understood');
    await expect(run('audit:verify', '--file', join(dataDir, 'none'))).rejects.toThrow('There is no database at');
    await expect(run('audit:verify', '--file', import.meta.filename)).rejects.toThrow('cannot be read');
  });

  it('read a log of version 1, on the schema of its time and after the step to version 2', async () => {
    await made(RELEASED, firstVersion());
    const old = await run('audit:verify');
    expect(old).toMatchObject({ code: 0, lines: expect.arrayContaining([expect.stringContaining('org: 3 events, whole')]) });
    await made(MIGRATIONS.length);
    expect((await run('audit:verify')).lines).toEqual([expect.stringContaining('(no organisation): 1 events, whole'), old.lines[0], 'The audit log is whole.']);
    await made(MIGRATIONS.length, [`INSERT INTO audit_erasure VALUES ('e2', 'p1', 'e3')`, `DELETE FROM audit_detail WHERE event_id = 'e2'`]);
    expect((await run('audit:verify')).lines).toContainEqual(expect.stringContaining('event 2: missingContent'));
  });
});

/** A chain as the first release wrote it: content of nobody, of one person, and none. */
function firstVersion(): string[] {
  const at = '2026-01-01T00:00:00.000Z';
  const contents = [{ payload: '{"name":"Paja"}', subjects: [] }, { payload: '{"reason":"sijainen"}', subjects: ['p1'] }, { payload: null, subjects: ['p1', 'p2'] }];
  let previous = GENESIS;
  return [...contents.flatMap(({ payload, subjects }, index) => {
    const [id, seq, payloadHash] = [`e${index + 1}`, index + 1, payload === null ? null : payloadHash1('salt', payload)];
    const hash = eventHash1(previous, { organisationId: 'org', seq, id, at, kind: 'k', userId: null, operation: null, result: 'ok', entityId: null, payloadHash, subjects });
    const statements = [
      `INSERT INTO audit_event (id, organisation_id, seq, at, kind, result, payload_hash, previous_hash, hash) VALUES ('${id}', 'org', ${seq}, '${at}', 'k', 'ok', ${payloadHash === null ? 'NULL' : `'${payloadHash}'`}, '${previous}', '${hash}')`,
      ...(payload === null ? [] : [`INSERT INTO audit_detail (event_id, trainee_id, salt, payload) VALUES ('${id}', ${subjects[0] ? `'${subjects[0]}'` : 'NULL'}, 'salt', '${payload}')`]),
      ...subjects.map((subject) => `INSERT INTO audit_subject VALUES ('${id}', '${subject}')`),
    ];
    previous = hash;
    return statements;
  }), `INSERT INTO audit_head (organisation_id, seq, hash) VALUES ('org', 3, '${previous}')`];
}
