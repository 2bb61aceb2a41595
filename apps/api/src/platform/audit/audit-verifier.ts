import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { listOf, sql } from '../database/sql.js';
import { eventHash, GENESIS, payloadHash } from './event-hash.js';

const PAGE = 1000;

interface EventRow {
  id: string;
  organisation_id: string;
  seq: number;
  at: string;
  kind: string;
  user_id: string | null;
  operation: string | null;
  result: string;
  entity_id: string | null;
  payload_hash: string | null;
  previous_hash: string;
  hash: string;
}

export interface ChainReport {
  organisationId: string;
  events: number;
  /** The first thing that is not as it was written; undefined when all is. */
  broken?: { seq: number; what: 'gap' | 'link' | 'hash' | 'content' | 'head' };
}

interface Place {
  seq: number;
  hash: string;
}

/** Reads every chain from its beginning. Content that an erasure took is no fault; content that was changed is. */
@Injectable()
export class AuditVerifier {
  constructor(private readonly database: Database) {}

  async verify(): Promise<ChainReport[]> {
    const heads = await this.database.rows<{ organisation_id: string; seq: number; hash: string }>(sql`SELECT organisation_id, seq, hash FROM audit_head ORDER BY organisation_id`);
    const reports: ChainReport[] = [];
    for (const head of heads) reports.push(await this.chain(head.organisation_id, { seq: head.seq, hash: head.hash }));
    return reports;
  }

  private async chain(organisationId: string, head: Place): Promise<ChainReport> {
    let place: Place = { seq: 0, hash: GENESIS };
    for (;;) {
      const events = await this.database.rows<EventRow>(sql`SELECT id, organisation_id, seq, at, kind, user_id, operation, result, entity_id, payload_hash, previous_hash, hash
        FROM audit_event WHERE organisation_id = ${organisationId} AND seq > ${place.seq} AND seq <= ${head.seq} ORDER BY seq LIMIT ${PAGE}`);
      if (events.length === 0) break;
      const read = await this.page(events, place);
      if ('what' in read) return { organisationId, events: head.seq, broken: read };
      place = read;
    }
    const whole = place.seq === head.seq && place.hash === head.hash;
    return { organisationId, events: head.seq, ...(whole ? {} : { broken: { seq: place.seq, what: 'head' as const } }) };
  }

  private async page(events: readonly EventRow[], before: Place): Promise<Place | NonNullable<ChainReport['broken']>> {
    const ids = listOf(events.map((event) => event.id));
    const subjects = await this.database.rows<{ event_id: string; trainee_id: string }>(sql`SELECT event_id, trainee_id FROM audit_subject WHERE event_id IN ${ids}`);
    const details = await this.database.rows<{ event_id: string; salt: string; payload: string }>(sql`SELECT event_id, salt, payload FROM audit_detail WHERE event_id IN ${ids}`);
    const subjectsOf = grouped(subjects);
    const contentOf = new Map(details.map((row) => [row.event_id, row]));
    let place = before;
    for (const event of events) {
      const { seq } = event;
      if (seq !== place.seq + 1) return { seq, what: 'gap' };
      if (event.previous_hash !== place.hash) return { seq, what: 'link' };
      const content = contentOf.get(event.id);
      if (content && payloadHash(content.salt, content.payload) !== event.payload_hash) return { seq, what: 'content' };
      if (event.hash !== rehash(event, (subjectsOf.get(event.id) ?? []).map((row) => row.trainee_id))) return { seq, what: 'hash' };
      place = { seq, hash: event.hash };
    }
    return place;
  }
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

function rehash(event: EventRow, subjects: readonly string[]): string {
  return eventHash(event.previous_hash, {
    organisationId: event.organisation_id, seq: event.seq, id: event.id, at: event.at, kind: event.kind, userId: event.user_id,
    operation: event.operation, result: event.result, entityId: event.entity_id, payloadHash: event.payload_hash, subjects,
  });
}
