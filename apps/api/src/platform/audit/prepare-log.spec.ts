import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { Database } from '../database/database.js';
import { DIALECTS } from '../database/dialect.js';
import { openDatabase } from '../database/open-database.js';
import { RecordedListeners } from '../recorded/recorded-listeners.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { AuditReport } from './audit-report.js';
import { Audit } from './audit.js';
import { AuditKeys } from './audit-keys.js';
import { AuditVerifier } from './audit-verifier.js';
import { EventWriter } from './event-writer.js';
import { systemOf } from './doer.js';

describe.each(DIALECTS)('opening the log on %s', (dialect) => {
  let test: TestDatabase;
  let warnings: jest.SpiedFunction<typeof process.stderr.write>;
  const organisationId = randomUUID();
  const [first, second] = [randomBytes(32), randomBytes(32)];
  beforeEach(async () => {
    test = await createTestDatabase(dialect);
    warnings = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(async () => {
    warnings.mockRestore();
    await test.drop();
  });

  const during = async <T>(auditKeys: readonly Buffer[], work: (database: Database) => Promise<T>): Promise<T> => {
    const database = new Database(await openDatabase({ ...test.config, auditKeys }, MIGRATIONS));
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const record = async (database: Database, auditKeys: readonly Buffer[]): Promise<void> => {
    const clock = new Clock();
    await new UnitOfWork(database, new EventWriter(new Ids(clock), { auditKeys }), clock, new RecordedListeners()).run(systemOf(organisationId), async () => new Audit(clock).record('session.ended', {}));
  };
  const recordWith = (auditKeys: readonly Buffer[]): Promise<void> => during(auditKeys, (database) => record(database, auditKeys));
  const verified = (opened: readonly Buffer[], held = opened): Promise<AuditReport> => during(opened, (database) => new AuditVerifier(database, { auditKeys: held }).verify());
  /** SQLite has one trigger a statement; PostgreSQL can leave those of a table aside. */
  const dropGuards = async ({ write }: Database['sources']): Promise<void> => {
    const names = dialect === 'sqlite' ? await write.query<{ name: string }[]>(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_head'`) : [];
    const statements = dialect === 'sqlite' ? names.map(({ name }) => `DROP TRIGGER ${name}`) : ['ALTER TABLE audit_head DISABLE TRIGGER USER'];
    for (const statement of statements) await write.query(statement);
  };
  const drop = dialect === 'sqlite' ? 'DROP TRIGGER append_only_audit_event_update' : 'DROP TRIGGER append_only_audit_event_update ON audit_event';

  it('tells and records a lack before it mends it, once', async () => {
    await during([], async ({ sources }) => sources.write.query(drop));
    const report = await verified([]);
    expect([report.whole, report.mended.map(({ seq }) => seq), report.guards]).toEqual([true, [2], []]);
    expect(warnings.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('The guards'))).toEqual([expect.stringContaining('append_only_audit_event_update on audit_event: missing')]);
    expect((await verified([])).mended).toHaveLength(1);
  });

  it.each([
    ['is gone', 'DELETE FROM audit_head WHERE organisation_id = (SELECT id FROM organisation)'],
    ['of no organisation is gone', `DELETE FROM audit_head WHERE organisation_id = ''`],
    ['stands below its events', 'UPDATE audit_head SET seq = 0'],
    ['stands above its events', 'UPDATE audit_head SET seq = 2147483647'],
    ['has another hash', `UPDATE audit_head SET hash = '${'f'.repeat(64)}'`],
    ...(dialect === 'sqlite' ? [['is kept as bytes', 'UPDATE audit_head SET hash = CAST(hash AS BLOB)']] : []),
  ])('refuses a log of which a head %s', async (_what, statement) => {
    await during([], async ({ sources }) => {
      await sources.write.query(`INSERT INTO organisation (id, name, kind, created_at) VALUES ('${organisationId}', 'Paja', 'workshop', '2026-01-01T00:00:00.000Z')`);
    });
    await recordWith([]);
    await during([], async ({ sources }) => {
      await dropGuards(sources);
      await sources.write.query(statement);
    });
    await expect(recordWith([])).rejects.toThrow(/^The audit log was changed by hand, in \d of its chains .*\.$/);
  });

  it('signs with a key from when it is there, and cannot check without it', async () => {
    await recordWith([]);
    await recordWith([first]);
    expect((await verified([first])).whole).toBe(true);
    const without = await verified([first], []);
    expect([without.whole, without.chains.map(({ broken, unchecked }) => [broken, unchecked > 0])]).toEqual([false, [[undefined, true], [undefined, true]]]);
  });

  it('refuses to write a log on without its key, or with another', async () => {
    await recordWith([first]);
    await expect(recordWith([])).rejects.toThrow('which AUDIT_KEY does not hold');
    await expect(recordWith([second])).rejects.toThrow('which AUDIT_KEY does not hold');
  });

  it('takes a new key before the old one, and keeps verifying both', async () => {
    await recordWith([first]);
    await recordWith([second, first]);
    expect((await verified([second, first])).whole).toBe(true);
    const newOnly = await verified([second, first], [second]);
    expect([newOnly.whole, newOnly.chains.every(({ broken }) => !broken)]).toEqual([false, true]);
  });

  it('goes on under a new key when the old one is said to be lost, and does not call that whole', async () => {
    await recordWith([first]);
    const keyId = new AuditKeys([first]).current;
    await expect(openDatabase({ ...test.config, auditKeyLost: keyId }, MIGRATIONS)).rejects.toThrow(`under the key ${keyId}`);
    await new Database(await openDatabase({ ...test.config, auditKeys: [second], auditKeyLost: keyId }, MIGRATIONS)).close();
    const report = await verified([second]);
    expect([report.whole, report.chains.map(({ broken, unchecked }) => [broken, unchecked > 0])]).toEqual([false, [[undefined, true], [undefined, true]]]);
  });

  it('finds events that were written without the key', async () => {
    await recordWith([first]);
    await during([first], (database) => record(database, []));
    const report = await verified([first]);
    expect([report.whole, report.chains.find((chain) => chain.organisationId === organisationId)?.broken?.what]).toEqual([false, 'unkeyed']);
  });

  it('finds a MAC that another key made', async () => {
    await recordWith([first]);
    await during([first], async (database) => {
      const guard = dialect === 'sqlite' ? ['DROP TRIGGER append_only_audit_event_update'] : ['ALTER TABLE audit_event DISABLE TRIGGER USER'];
      for (const statement of guard) await database.sources.write.query(statement);
      await database.sources.write.query(`UPDATE audit_event SET mac = '${'0'.repeat(64)}' WHERE organisation_id = '${organisationId}'`);
      const report = await new AuditVerifier(database, { auditKeys: [first] }).verify();
      expect(report.chains.find((chain) => chain.organisationId === organisationId)?.broken?.what).toBe('mac');
    });
  });
});
