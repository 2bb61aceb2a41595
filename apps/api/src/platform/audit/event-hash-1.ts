import { createHash } from 'node:crypto';

/** What version 1 of the hash is made over. Written by no one any more; old chains are verified with it for as long as they are kept. */
export interface HashedEvent1 {
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

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export function eventHash1(previous: string, event: HashedEvent1): string {
  const { organisationId, seq, id, at, kind, userId, operation, result, entityId, payloadHash } = event;
  return sha256(JSON.stringify([previous, organisationId, seq, id, at, kind, userId, operation, result, entityId, payloadHash, [...event.subjects].sort()]));
}

export function payloadHash1(salt: string, payload: string): string {
  return sha256(`${salt}${payload}`);
}
