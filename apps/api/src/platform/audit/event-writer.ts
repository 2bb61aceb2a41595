import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Ids } from '../clock/ids.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import type { Dialect } from '../database/dialect.js';
import { sql, tuples, type Sql, type SqlValue } from '../database/sql.js';
import type { Unit } from '../database/unit.js';
import { AuditKeys } from './audit-keys.js';
import { eventHash, GENESIS, HASH_VERSION, partHash, partsText, subjectsText } from './event-hash-2.js';
import type { PendingEvent } from './pending-event.js';

/** Rows of one INSERT: SQLite takes 32 766 values in a statement. */
const ROWS = 500;

/** The chain of events that belong to no organisation. */
export const NO_ORGANISATION = '';

type Writing = Pick<Unit, 'runner' | 'events'>;

/**
 * Writes the events of a unit as its *last* statements: the head of the organisation's chain is locked for the shortest time,
 * and a unit that fails leaves no gap in the numbers.
 */
@Injectable()
export class EventWriter {
  private readonly keys: AuditKeys;

  constructor(
    private readonly ids: Ids,
    @Inject(CONFIG) config: Pick<Config, 'auditKeys'>,
  ) {
    this.keys = new AuditKeys(config.auditKeys);
  }

  async write(unit: Writing): Promise<void> {
    const organisations = [...new Set(unit.events.map((event) => event.organisationId ?? NO_ORGANISATION))].sort();
    for (const organisationId of organisations) {
      const events = unit.events.filter((event) => (event.organisationId ?? NO_ORGANISATION) === organisationId);
      await this.append(unit, organisationId, events);
    }
  }

  private async append(unit: Writing, organisationId: string, events: readonly PendingEvent[]): Promise<void> {
    const head = await this.takeHead(unit, organisationId, events.length);
    let previous = head.hash;
    const rows: SqlValue[][] = [];
    const details: SqlValue[][] = [];
    const subjects: SqlValue[][] = [];
    const keyId = this.keys.current;
    events.forEach((event, index) => {
      const id = event.id ?? this.ids.next();
      const parts = [...event.parts].map(([person, content]) => salted(person, content));
      const hashed = {
        ...event, organisationId, id, seq: head.seq - events.length + index + 1, keyId,
        subjects: subjectsText(event.subjects), parts: partsText(parts.map(({ person, hash }) => [person, hash])),
      };
      const hash = eventHash(previous, hashed);
      rows.push([
        id, organisationId, hashed.seq, event.at, event.kind, event.userId, event.operation, event.result, event.entityId, previous, hash,
        HASH_VERSION, event.actor.kind, event.actor.id, hashed.subjects, hashed.parts, keyId, keyId === null ? null : this.keys.mac(keyId, hash),
      ]);
      for (const { person, salt, payload } of parts) details.push([id, person, salt, payload]);
      for (const subject of event.subjects) subjects.push([id, subject]);
      previous = hash;
    });
    await insertRows(unit, sql`INSERT INTO audit_event (id, organisation_id, seq, at, kind, user_id, operation, result, entity_id, previous_hash, hash,
      hash_version, actor_kind, actor_id, subjects, parts, key_id, mac) VALUES `, rows);
    await insertRows(unit, sql`INSERT INTO audit_detail (event_id, trainee_id, salt, payload) VALUES `, details);
    await insertRows(unit, sql`INSERT INTO audit_subject (event_id, trainee_id) VALUES `, subjects);
    await run(unit, sql`UPDATE audit_head SET hash = ${previous} WHERE organisation_id = ${organisationId}`);
  }

  /** Counts the head up and returns the new number with the hash of the event before. */
  private async takeHead(unit: Writing, organisationId: string, count: number): Promise<{ seq: number; hash: string }> {
    // The leading space keeps TypeORM from treating it as a statement without rows on SQLite.
    const take = sql` UPDATE audit_head SET seq = seq + ${count} WHERE organisation_id = ${organisationId} RETURNING seq, hash`;
    const first = (await returned(unit, take))[0];
    if (first) return first;
    await run(unit, sql`INSERT INTO audit_head (organisation_id, seq, hash) VALUES (${organisationId}, 0, ${GENESIS}) ON CONFLICT DO NOTHING`);
    const head = (await returned(unit, take))[0];
    if (!head) throw new Error('the audit chain has no head');
    return head;
  }
}

function salted(person: string, content: object): { person: string; salt: string; payload: string; hash: string } {
  const [salt, payload] = [randomBytes(16).toString('hex'), JSON.stringify(content)];
  return { person, salt, payload, hash: partHash(salt, payload) };
}

const dialectOf = (unit: Writing): Dialect => (unit.runner.connection.options.type === 'postgres' ? 'postgres' : 'sqlite');

async function run(unit: Writing, statement: Sql): Promise<void> {
  await unit.runner.query(statement.text(dialectOf(unit)), [...statement.values]);
}

async function returned(unit: Writing, statement: Sql): Promise<{ seq: number; hash: string }[]> {
  const result = await unit.runner.query(statement.text(dialectOf(unit)), [...statement.values], true);
  return result.records as { seq: number; hash: string }[];
}

async function insertRows(unit: Writing, start: Sql, rows: readonly SqlValue[][]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    await run(unit, sql`${start}${tuples(rows.slice(from, from + ROWS))}`);
  }
}
