import type { DataSource, QueryRunner } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Ids } from '../clock/ids.js';
import { ConfigError, type Config } from '../config/config.js';
import type { Dialect } from '../database/dialect.js';
import type { AuditLayout } from '../database/schema/guards.js';
import { auditLayout, guardFaults, mendGuards, told, type GuardFault } from '../database/schema/triggers.js';
import { actorIdOf, systemOf } from './doer.js';
import { AuditKeys } from './audit-keys.js';
import type { AuditKind, AuditPayloads } from './audit-payloads.js';
import { EventWriter, NO_ORGANISATION } from './event-writer.js';
import { HASH_VERSION } from './event-hash-2.js';
import { NOBODY, type PendingEvent } from './pending-event.js';

/** What stood before any step of the schema ran. */
export interface LogBefore {
  layout: AuditLayout | undefined;
  lacks: readonly GuardFault[];
}

export type LogKeys = Partial<Pick<Config, 'auditKeys' | 'auditKeyLost'>>;

/**
 * The log as it must stand before anything is written: lacks that were found before the schema was touched are told and
 * recorded, then the guards are made (TypeORM drops those of a table that it rebuilds on SQLite), in one transaction. A key
 * that is new to a chain is recorded in it; a database whose last events are under a key that is not held is refused.
 */
export async function prepareLog(source: DataSource, dialect: Dialect, { auditKeys = [], auditKeyLost = null }: LogKeys, before: LogBefore): Promise<void> {
  const layout = await auditLayout(source, dialect);
  if (layout === undefined) return;
  await assertHeads(source);
  const faults = await guardFaults(source, dialect, layout);
  const news = layout === 2 ? [...startEvents(before), ...lackEvents(before.lacks), ...(await keyEvents(source, new AuditKeys(auditKeys), auditKeyLost))] : [];
  if (news.length === 0 && faults.length === 0) return;
  await inTransaction(source, dialect, async (runner) => {
    await writeEvents(runner, news, auditKeys);
    await mendGuards(runner, dialect, layout, faults);
  });
  if (before.lacks.length > 0) process.stderr.write(`The guards of the audit log were not as they were made (${told(before.lacks).join(', ')}). It is recorded, and they are made anew: run audit:verify.\n`);
}

async function writeEvents(runner: QueryRunner, news: readonly News[], auditKeys: readonly Buffer[]): Promise<void> {
  const clock = new Clock();
  const events = news.map(({ organisationId, kind, payload }): PendingEvent => ({
    organisationId, at: clock.now(), kind, actor: actorIdOf(systemOf()), userId: null, operation: null, result: 'ok', entityId: null, subjects: [], parts: new Map([[NOBODY, payload]]),
  }));
  await new EventWriter(new Ids(clock), { auditKeys }).write({ runner, events });
}

interface News<K extends AuditKind = AuditKind> {
  organisationId: string;
  kind: K;
  payload: NonNullable<AuditPayloads[K]>;
}

/** Once: a chain of no organisation that is missing later has been taken, and is not begun anew. */
function startEvents({ layout }: LogBefore): News[] {
  return layout === 2 ? [] : [{ organisationId: NO_ORGANISATION, kind: 'audit.started', payload: { hashVersion: HASH_VERSION } }];
}

function lackEvents(lacks: readonly GuardFault[]): News[] {
  return lacks.length === 0 ? [] : [{ organisationId: NO_ORGANISATION, kind: 'audit.guardsMended', payload: { faults: told(lacks) } }];
}

/**
 * A chain goes on from its head: unless that is its last event, with its hash, every write would fail or hide what was done. Compared
 * as text, for bytes that read alike would be taken over.
 */
async function assertHeads(source: DataSource): Promise<void> {
  const broken = await source.query<unknown[]>(`SELECT c.id FROM (SELECT '${NO_ORGANISATION}' AS id UNION SELECT id FROM organisation) c
    LEFT JOIN audit_head h ON h.organisation_id = c.id
    LEFT JOIN audit_event l ON l.organisation_id = c.id AND l.seq = h.seq AND l.hash = h.hash
    WHERE (l.id IS NULL AND (h.organisation_id IS NOT NULL OR EXISTS (SELECT 1 FROM audit_event e WHERE e.organisation_id = c.id)))
      OR EXISTS (SELECT 1 FROM audit_event e WHERE e.organisation_id = c.id AND (e.seq > h.seq OR e.seq < 1))`);
  if (broken.length === 0) return;
  throw new ConfigError(`The audit log was changed by hand, in ${broken.length} of its chains the head is not the last event: look with npm run valopolku -- audit:verify, and restore a backup that is whole.`);
}

async function keyEvents(source: DataSource, keys: AuditKeys, lost: string | null): Promise<News[]> {
  const last = await source.query<{ organisation_id: string; key_id: string | null }[]>(`SELECT h.organisation_id, e.key_id FROM audit_head h
    JOIN audit_event e ON e.organisation_id = h.organisation_id AND e.seq = h.seq ORDER BY h.organisation_id`);
  const { current } = keys;
  const unheld = last.find(({ key_id: id }) => id !== null && !keys.has(id) && (id !== lost || current === null))?.key_id;
  if (unheld) throw new ConfigError(`The audit log of this database is written under the key ${unheld}, which AUDIT_KEY does not hold: set it, with a new key before it if it shall change.`);
  if (current === null) return [];
  return last.filter(({ key_id: id }) => id !== current).map(({ organisation_id: organisationId, key_id: id }) => ({ organisationId, kind: 'audit.keyChanged', payload: { keyId: current, from: id } }));
}

async function inTransaction(source: DataSource, dialect: Dialect, work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query(dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN');
    await work(runner);
    await runner.query('COMMIT');
  } catch (error) {
    await runner.query('ROLLBACK');
    throw error;
  } finally {
    await runner.release();
  }
}
