import type { AuditLayout } from '../database/schema/guards.js';
import { listOf, sql, type Sql } from '../database/sql.js';
import type { Snapshot } from '../database/snapshot.js';

export interface EventRow {
  id: string;
  organisation_id: string;
  seq: number;
  at: string;
  kind: string;
  user_id: string | null;
  operation: string | null;
  result: string;
  entity_id: string | null;
  /** Version 1 only. */
  payload_hash: string | null;
  previous_hash: string;
  hash: string;
  hash_version: number;
  actor_kind: string | null;
  actor_id: string | null;
  subjects: string | null;
  parts: string | null;
  key_id: string | null;
  mac: string | null;
}

export interface DetailRow {
  event_id: string;
  trainee_id: string;
  salt: string;
  payload: string;
}

/** An event with everything that other tables hold of it. */
export interface StoredEvent {
  row: EventRow;
  subjects: readonly string[];
  details: readonly DetailRow[];
  /** Whose parts an event of this chain says it erased, with that event's number. */
  erased: ReadonlyMap<string, number>;
}

const PAGE = 500;
/** A number below 1 is found too, whatever the CHECK says. */
const BEFORE_ALL = -2_147_483_648;
/** The highest that the CHECK lets be. Beyond 2^53 a number is rounded when it is read, and no page would be the last. */
const LAST_OF_ALL = 2_147_483_647;

const ADDED: Readonly<Record<AuditLayout, Sql>> = {
  1: sql`1 AS hash_version, NULL AS actor_kind, NULL AS actor_id, NULL AS subjects, NULL AS parts, NULL AS key_id, NULL AS mac`,
  2: sql`hash_version, actor_kind, actor_id, subjects, parts, key_id, mac`,
};

/** The events of a chain from its beginning, a page at a time, so that a long log takes no more memory than a short one. */
export async function* storedEvents(snapshot: Snapshot, layout: AuditLayout, organisationId: string): AsyncGenerator<StoredEvent> {
  for (let last = BEFORE_ALL; ; ) {
    const rows = await snapshot.rows<EventRow>(sql`SELECT id, organisation_id, seq, at, kind, user_id, operation, result, entity_id, payload_hash, previous_hash, hash, ${ADDED[layout]}
      FROM audit_event WHERE organisation_id = ${organisationId} AND seq > ${last} AND seq <= ${LAST_OF_ALL} ORDER BY seq LIMIT ${PAGE}`);
    const end = rows.at(-1);
    if (!end) return;
    yield* await withTheirRows(snapshot, layout, rows);
    last = end.seq;
  }
}

async function withTheirRows(snapshot: Snapshot, layout: AuditLayout, events: readonly EventRow[]): Promise<StoredEvent[]> {
  const ids = listOf(events.map((event) => event.id));
  const subjects = grouped(await snapshot.rows<{ event_id: string; trainee_id: string }>(sql`SELECT event_id, trainee_id FROM audit_subject WHERE event_id IN ${ids}`));
  const details = grouped(await snapshot.rows<DetailRow>(sql`SELECT event_id, COALESCE(trainee_id, '') AS trainee_id, salt, payload FROM audit_detail WHERE event_id IN ${ids}`));
  const erased = grouped(layout === 1 ? [] : await snapshot.rows<{ event_id: string; trainee_id: string; seq: number }>(sql`SELECT p.event_id, p.trainee_id, x.seq
    FROM audit_erasure p JOIN audit_event e ON e.id = p.event_id
    JOIN audit_event x ON x.id = p.erased_in AND x.organisation_id = e.organisation_id AND x.kind = 'audit.erased' WHERE p.event_id IN ${ids}`));
  return events.map((row) => ({
    row,
    subjects: (subjects.get(row.id) ?? []).map(({ trainee_id: id }) => id).sort(),
    details: details.get(row.id) ?? [],
    erased: new Map((erased.get(row.id) ?? []).map(({ trainee_id: id, seq }) => [id, seq])),
  }));
}

function grouped<T extends { event_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.event_id);
    if (group) group.push(row);
    else groups.set(row.event_id, [row]);
  }
  return groups;
}
