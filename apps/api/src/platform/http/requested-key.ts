import { DomainError, isId } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';

export interface RequestedKey {
  key: string;
  /** The key is the id that the client made for the thing it creates: it stays a mark of who made the thing. */
  madeId: string | null;
}

const OF_AN_ID = 'id:';

/**
 * The keys of an unsafe request: the header `Idempotency-Key` (8–80 visible characters, not `id:…`), and the id in the body of a
 * POST. With both, the last one is where the answer is kept, and the other a mark beside it: either finds it.
 */
export function requestedKeys(request: Pick<FastifyRequest, 'method' | 'headers' | 'body'>): RequestedKey[] {
  if (request.method === 'GET' || request.method === 'HEAD') return [];
  const keys: RequestedKey[] = [];
  const header = request.headers['idempotency-key'];
  if (header !== undefined) {
    const fits = typeof header === 'string' && /^[\x21-\x7e]{8,80}$/.test(header) && !header.startsWith(OF_AN_ID);
    if (!fits) throw new DomainError('idempotencyKeyInvalid');
    keys.push({ key: header, madeId: null });
  }
  const id = request.method === 'POST' ? (request.body as { id?: unknown } | null | undefined)?.id : undefined;
  if (isId(id)) keys.push({ key: `${OF_AN_ID}${id}`, madeId: id });
  return keys;
}
