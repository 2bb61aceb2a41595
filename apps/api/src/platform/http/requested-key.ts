import { DomainError } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';

export interface RequestedKey {
  key: string;
  /** How long the answer is kept; null as long as the person's data. */
  keepSeconds: number | null;
  /** The key is the id that the client made for the thing it creates. */
  clientMadeId: boolean;
}

const SEVEN_DAYS = 7 * 24 * 3600;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The key of an unsafe request: the header `Idempotency-Key` (8–80 visible characters), else the id in the body of a POST. */
export function requestedKey(request: Pick<FastifyRequest, 'method' | 'headers' | 'body'>): RequestedKey | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const header = request.headers['idempotency-key'];
  if (header !== undefined) {
    if (typeof header !== 'string' || !/^[\x21-\x7e]{8,80}$/.test(header)) throw new DomainError('idempotencyKeyInvalid');
    return { key: header, keepSeconds: SEVEN_DAYS, clientMadeId: false };
  }
  const id = request.method === 'POST' ? (request.body as { id?: unknown } | null | undefined)?.id : undefined;
  if (typeof id !== 'string' || !UUID.test(id)) return undefined;
  return { key: `id:${id.toLowerCase()}`, keepSeconds: null, clientMadeId: true };
}
