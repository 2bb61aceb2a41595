import { createHash } from 'node:crypto';

/** What the chain is made over: ids, codes, dates and the hash of the personal content, never the content. */
export interface HashedEvent {
  organisationId: string;
  seq: number;
  id: string;
  at: string;
  kind: string;
  userId: string | null;
  operation: string | null;
  result: string;
  entityId: string | null;
  payloadHash: string | null;
  subjects: readonly string[];
}

/** The hash before the first event of a chain. */
export const GENESIS = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export function eventHash(previous: string, event: HashedEvent): string {
  const { organisationId, seq, id, at, kind, userId, operation, result, entityId, payloadHash } = event;
  return sha256(JSON.stringify([previous, organisationId, seq, id, at, kind, userId, operation, result, entityId, payloadHash, [...event.subjects].sort()]));
}

export function payloadHash(salt: string, payload: string): string {
  return sha256(`${salt}${payload}`);
}
