import type { AuditLayout } from '../database/schema/guards.js';
import type { Snapshot } from '../database/snapshot.js';
import { sql } from '../database/sql.js';
import type { AuditKeys } from './audit-keys.js';
import { MOST_FAULTS, type ChainReport, type Fault, type FaultKind } from './audit-report.js';
import { checkEvent, type Place } from './check-event.js';
import { GENESIS } from './event-hash-2.js';
import { storedEvents, type EventRow, type StoredEvent } from './stored-event.js';

export interface Head {
  organisationId: string;
  /** Undefined where a chain should have one and has not. */
  at: { seq: number; hash: string } | undefined;
}

export interface Looking {
  snapshot: Snapshot;
  layout: AuditLayout;
  keys: AuditKeys;
  /** Told of every event that is as it was written. */
  onSound(row: EventRow): void;
}

/** Reads a chain from its beginning to its last event, past the head too. */
export async function checkChain(looking: Looking, head: Head): Promise<ChainReport> {
  const faults: Fault[] = [];
  const add = (seq: number, what: FaultKind): void => void (faults.length < MOST_FAULTS && faults.push({ seq, what }));
  let place: Place = { seq: 0, hash: GENESIS, version: 1, keyed: false };
  let [events, unchecked, above] = [0, 0, 0];
  for await (const event of storedEvents(looking.snapshot, looking.layout, head.organisationId)) {
    const { row } = event;
    const found = [...checkEvent(event, place, looking.keys), ...(await erasureFaults(looking.snapshot, event))];
    found.forEach((what) => add(row.seq, what));
    if (found.length === 0) looking.onSound(row);
    if (row.key_id !== null && !looking.keys.has(row.key_id)) unchecked += 1;
    if (head.at && row.seq > head.at.seq && (above += 1) === 1) add(row.seq, 'above');
    events += 1;
    place = { seq: row.seq, hash: row.hash, version: Math.max(place.version, row.hash_version), keyed: place.keyed || row.key_id !== null };
  }
  if ((await countOf(looking.snapshot, head.organisationId)) !== events) add(place.seq, 'unread');
  if (!head.at) add(place.seq, 'noHead');
  else if (above === 0 && (head.at.seq !== place.seq || place.seq === 0 || head.at.hash !== place.hash)) add(place.seq, 'head');
  // Where a key is held, the server that has it has signed the end of every chain.
  if (looking.keys.current !== null && !place.keyed && looking.layout === 2) add(place.seq, 'unkeyed');
  return { organisationId: head.organisationId, events, end: { seq: place.seq, hash: place.hash }, faults, ...(faults[0] ? { broken: faults[0] } : {}), unchecked };
}

/** A number may stand below all others, or be none: counted in another way than they are read. */
async function countOf(snapshot: Snapshot, organisationId: string): Promise<number> {
  const [row] = await snapshot.rows<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_event WHERE organisation_id = ${organisationId}`);
  return row?.n ?? 0;
}

/** What an erasure says it took is what the rows of the erased parts say, no more and no less. */
async function erasureFaults(snapshot: Snapshot, { row, details }: StoredEvent): Promise<FaultKind[]> {
  const payload = details[0]?.payload;
  if (row.kind !== 'audit.erased' || payload === undefined) return [];
  const rows = await snapshot.rows<{ part: string }>(sql`SELECT event_id || '=' || trainee_id AS part FROM audit_erasure WHERE erased_in = ${row.id}`);
  const erased = rows.map(({ part }) => part).sort();
  return JSON.stringify(partsSaid(payload)) === JSON.stringify(erased) ? [] : ['erasure'];
}

/** Read with care: it may have been changed to anything. Undefined when it is no word of an erasure. */
function partsSaid(payload: string): string[] | undefined {
  try {
    const { traineeId, eventIds } = JSON.parse(payload) as { traineeId: unknown; eventIds: unknown };
    return Array.isArray(eventIds) ? eventIds.map((id) => `${String(id)}=${String(traineeId)}`).sort() : undefined;
  } catch {
    return undefined;
  }
}
