import { createHash } from 'node:crypto';
import type { ActorId } from '@valopolku/domain';

/** What version 2 of the hash is made over (ADR 10): ids, codes, dates and the hashes of the content, never the content. */
export interface HashedEvent {
  organisationId: string;
  seq: number;
  id: string;
  at: string;
  kind: string;
  actor: ActorId;
  /** The account on whose behalf: a token's owner, else the actor itself. */
  userId: string | null;
  operation: string | null;
  result: string;
  entityId: string | null;
  /** Ids in byte order with commas between; null for none. */
  subjects: string | null;
  /** `person=hash` in byte order with commas between, the person empty where the content is nobody's; null for none. */
  parts: string | null;
  /** Names the key of the event's MAC; null where it has none. */
  keyId: string | null;
}

/** The hash before the first event of a chain. */
export const GENESIS = '0'.repeat(64);

export const HASH_VERSION = 2;

/** Each field as `length in bytes:bytes,`, a missing one as `-,`: no two lists of fields give the same text, in any language. */
export function encoded(fields: readonly (string | null)[]): string {
  return fields.map((field) => (field === null ? '-,' : `${Buffer.byteLength(field, 'utf8')}:${field},`)).join('');
}

const sha256 = (fields: readonly (string | null)[]): string => createHash('sha256').update(encoded(fields), 'utf8').digest('hex');

export function eventHash(previous: string, event: HashedEvent): string {
  const { organisationId, seq, id, at, kind, actor, userId, operation, result, entityId, subjects, parts, keyId } = event;
  return sha256([
    'valopolku-event', String(HASH_VERSION), previous, organisationId, String(seq), id, at, kind, actor.kind, actor.id, userId, operation, result, entityId, subjects, parts, keyId,
  ]);
}

/** The hash of what an event tells of one person, or of nobody. The salt goes with the content: what was erased cannot be guessed. */
export function partHash(salt: string, payload: string): string {
  return sha256(['valopolku-part', String(HASH_VERSION), salt, payload]);
}

export const subjectsText = (ids: readonly string[]): string | null => (ids.length === 0 ? null : [...ids].sort().join(','));

export const partsText = (parts: readonly (readonly [person: string, hash: string])[]): string | null =>
  parts.length === 0 ? null : parts.map(([person, hash]) => `${person}=${hash}`).sort().join(',');

/** A SQLite file that was edited by hand may hold bytes in a column of text. */
export const partsOf = (text: string | null): [person: string, hash: string][] =>
  text === null ? [] : String(text).split(',').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]);
