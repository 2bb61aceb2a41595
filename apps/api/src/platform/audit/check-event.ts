import type { AuditKeys } from './audit-keys.js';
import { ACTOR_KINDS, type ActorId } from '@valopolku/domain';
import type { FaultKind } from './audit-report.js';
import { eventHash1, payloadHash1 } from './event-hash-1.js';
import { eventHash, HASH_VERSION, partHash, partsOf, subjectsText } from './event-hash-2.js';
import type { EventRow, StoredEvent } from './stored-event.js';

/** Where a chain stands after an event. */
export interface Place {
  seq: number;
  hash: string;
  version: number;
  /** Once under a key, always under one. */
  keyed: boolean;
}

/** What is wrong with an event, given the one before it. Content that an erasure took is no fault; content that was changed is. */
export function checkEvent(event: StoredEvent, before: Place, keys: AuditKeys): FaultKind[] {
  const { row } = event;
  const faults: FaultKind[] = [];
  if (row.seq !== before.seq + 1) faults.push('gap');
  else if (row.previous_hash !== before.hash) faults.push('link');
  if (!isOfItsTypes(event)) faults.push('type');
  if (row.hash_version < before.version) faults.push('version');
  if (row.hash !== rehashed(event)) faults.push('hash');
  if (row.hash_version === HASH_VERSION && row.subjects !== subjectsText(event.subjects)) faults.push('subjects');
  faults.push(...contentFaults(event));
  if (row.key_id === null) {
    if (before.keyed || row.mac !== null) faults.push('unkeyed');
  } else if (keys.has(row.key_id) && !keys.isMac(row.key_id, row.hash, row.mac)) faults.push('mac');
  return faults;
}

/** SQLite keeps bytes in a column of text: they read alike, and no query by text finds them. */
function isOfItsTypes({ row, subjects, details }: StoredEvent): boolean {
  const values: unknown[] = [...Object.values(row), ...subjects, ...details.flatMap((part) => Object.values(part))];
  return values.every((value) => value === null || typeof value === 'string' || typeof value === 'number');
}

function rehashed({ row, subjects }: StoredEvent): string | undefined {
  const { organisation_id: organisationId, seq, id, at, kind, user_id: userId, operation, result, entity_id: entityId } = row;
  const told = { organisationId, seq, id, at, kind, userId, operation, result, entityId };
  if (row.hash_version === 1) return isOld(row) ? eventHash1(row.previous_hash, { ...told, payloadHash: row.payload_hash, subjects }) : undefined;
  const actorKind = ACTOR_KINDS.find((known) => known === row.actor_kind);
  if (row.hash_version !== HASH_VERSION || row.payload_hash !== null || !actorKind) return undefined;
  const actor: ActorId = { kind: actorKind, id: row.actor_id };
  return eventHash(row.previous_hash, { ...told, actor, subjects: row.subjects, parts: row.parts, keyId: row.key_id });
}

/** A row of version 1 has nothing in the columns that its hash does not hold. */
function isOld({ actor_kind: kind, actor_id: id, subjects, parts, key_id: key, mac }: EventRow): boolean {
  return [kind, id, subjects, parts, key, mac].every((value) => value === null);
}

function contentFaults({ row, subjects, details, erased }: StoredEvent): FaultKind[] {
  const isFirst = row.hash_version === 1;
  // Version 1 kept one content, under its first subject; all of it is one part.
  const wanted = isFirst ? (row.payload_hash === null ? [] : [[subjects[0] ?? '', row.payload_hash] as const]) : partsOf(row.parts);
  const hashOf = isFirst ? payloadHash1 : partHash;
  const missing = new Map(wanted);
  let isRight = true;
  for (const { trainee_id: person, salt, payload } of details) {
    isRight &&= missing.get(person) === hashOf(salt, payload);
    missing.delete(person);
  }
  // The word of an erasure is never erased itself.
  const isLost = [...missing.keys()].some((person) => (erased.get(person) ?? 0) <= row.seq || row.kind === 'audit.erased');
  return [...(isRight ? [] : ['content' as const]), ...(isLost ? ['missingContent' as const] : [])];
}
