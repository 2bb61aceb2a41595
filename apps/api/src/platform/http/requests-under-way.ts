import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';
import { HTTP_LIMITS } from './http-limits.js';

/** `askedFor`: a session is being looked up; `withoutSession`: there is none, or none is needed. */
type Kind = 'askedFor' | 'withoutSession';

/** An IPv6 customer holds 2^64 addresses: those count as one. */
export function placeOf(address: string): string {
  if (!isIPv6(address)) return address;
  if (/^::ffff:\d/i.test(address)) return address.slice(7);
  const [head = '', tail = ''] = address.split('::');
  const given = [head, tail].map((side) => side.split(':').filter((group) => group !== ''));
  const [first = [], last = []] = given;
  const zeros = address.includes('::') ? Array.from({ length: 8 - first.length - last.length }, () => '0') : [];
  return [...first, ...zeros, ...last].slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':');
}

/** How many requests of one address are under way without a session; beyond the limit 503 with Retry-After. */
@Injectable()
export class RequestsUnderWay {
  private readonly counts = new Map<string, number>();
  private readonly held = new WeakMap<FastifyRequest, string>();

  enter(request: FastifyRequest, kind: Kind): void {
    const key = `${kind} ${placeOf(request.ip)}`;
    const count = this.counts.get(key) ?? 0;
    if (count >= HTTP_LIMITS.requestsAnAddress) throw new DomainError('busy');
    this.counts.set(key, count + 1);
    this.held.set(request, key);
  }

  /** Once answered, given up or found to have a session; more often does nothing. */
  leave(request: FastifyRequest): void {
    const key = this.held.get(request);
    if (key === undefined) return;
    this.held.delete(request);
    const count = (this.counts.get(key) ?? 1) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }
}
