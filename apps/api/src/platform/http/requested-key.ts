import { DomainError, isId } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';

export interface RequestedKey {
  key: string;
  /** The key is the id that the client made for the thing it creates: it stays a mark of who made the thing. */
  madeId: string | null;
}

/** An id that the client made, and the field of the request that holds it. */
export interface MadeId {
  id: string;
  field: string;
}

type Asked = Pick<FastifyRequest, 'method' | 'headers' | 'body'>;

const OF_AN_ID = 'id:';

/**
 * The keys of an unsafe request: the header `Idempotency-Key` (8–80 visible characters, not `id:…`), and the id in the body of a
 * POST. With both, the last one is where the answer is kept, and the other a mark beside it: either finds it.
 */
export function requestedKeys(request: Asked): RequestedKey[] {
  if (request.method === 'GET' || request.method === 'HEAD') return [];
  const keys: RequestedKey[] = [];
  const header = request.headers['idempotency-key'];
  if (header !== undefined) {
    const fits = typeof header === 'string' && /^[\x21-\x7e]{8,80}$/.test(header) && !header.startsWith(OF_AN_ID);
    if (!fits) throw new DomainError('idempotencyKeyInvalid');
    keys.push({ key: header, madeId: null });
  }
  const [own] = madeIds(request, []);
  if (own) keys.push({ key: `${OF_AN_ID}${own.id}`, madeId: own.id });
  return keys;
}

/** The ids that the client made for what a POST creates: the thing's own first, then those of its `parts`. What is no id is refused by its contract. */
export function madeIds({ method, body }: Asked, parts: readonly string[]): MadeId[] {
  if (method !== 'POST') return [];
  const whole = fieldsOf(body);
  const given = [{ id: whole.id, field: 'id' }, ...parts.map((part) => ({ id: fieldsOf(whole[part]).id, field: `${part}.id` }))];
  return given.flatMap(({ id, field }) => (isId(id) ? [{ id, field }] : []));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
