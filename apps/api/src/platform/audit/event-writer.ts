import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Ids } from '../clock/ids.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import type { Dialect } from '../database/dialect.js';
import { sql, type Sql } from '../database/sql.js';
import { statementsOf } from '../database/table/statements.js';
import type { EntityClass } from '../database/table/table.js';
import type { Unit } from '../database/unit.js';
import { AuditDetailEntity } from './audit-detail.entity.js';
import { AuditEventEntity } from './audit-event.entity.js';
import { AuditHeadEntity } from './audit-head.entity.js';
import { AuditKeys } from './audit-keys.js';
import { AuditSubjectEntity } from './audit-subject.entity.js';
import { eventHash, GENESIS, HASH_VERSION, partHash, partsText, subjectsText } from './event-hash-2.js';
import type { PendingEvent } from './pending-event.js';

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
    const rows: AuditEventEntity[] = [];
    const details: AuditDetailEntity[] = [];
    const subjects: AuditSubjectEntity[] = [];
    const keyId = this.keys.current;
    events.forEach((event, index) => {
      const id = event.id ?? this.ids.next();
      const parts = [...event.parts].map(([person, content]) => salted(person, content));
      const hashed = {
        ...event, organisationId, id, seq: head.seq - events.length + index + 1, keyId,
        subjects: subjectsText(event.subjects), parts: partsText(parts.map(({ person, hash }) => [person, hash])),
      };
      const hash = eventHash(previous, hashed);
      const { at, kind, userId, operation, result, entityId, actor } = event;
      rows.push({
        id, organisationId, seq: hashed.seq, at, kind, userId, operation, result, entityId, payloadHash: null, previousHash: previous, hash, hashVersion: HASH_VERSION,
        actorKind: actor.kind, actorId: actor.id, subjects: hashed.subjects, parts: hashed.parts, keyId, mac: keyId === null ? null : this.keys.mac(keyId, hash),
      });
      for (const { person, salt, payload } of parts) details.push({ eventId: id, traineeId: person, salt, payload });
      for (const traineeId of event.subjects) subjects.push({ eventId: id, traineeId });
      previous = hash;
    });
    await insert(unit, AuditEventEntity, rows);
    await insert(unit, AuditDetailEntity, details);
    await insert(unit, AuditSubjectEntity, subjects);
    await run(unit, sql`UPDATE audit_head SET hash = ${previous} WHERE organisation_id = ${organisationId}`);
  }

  /** Counts the head up and returns the new number with the hash of the event before. */
  private async takeHead(unit: Writing, organisationId: string, count: number): Promise<{ seq: number; hash: string }> {
    // The leading space keeps TypeORM from treating it as a statement without rows on SQLite.
    const take = sql` UPDATE audit_head SET seq = seq + ${count} WHERE organisation_id = ${organisationId} RETURNING seq, hash`;
    const first = (await returned(unit, take))[0];
    if (first) return first;
    await insert(unit, AuditHeadEntity, [{ organisationId, seq: 0, hash: GENESIS }], sql`ON CONFLICT DO NOTHING`);
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

async function insert<T extends object>(unit: Writing, entity: EntityClass<T>, rows: readonly T[], clash?: Sql): Promise<void> {
  for (const statement of statementsOf(entity).insert(rows, clash)) await run(unit, statement);
}
