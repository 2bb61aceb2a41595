import { randomUUID } from 'node:crypto';
import { DomainError } from '@valopolku/domain';
import type { FastifyReply } from 'fastify';
import { problemBody } from '../errors/problem.js';

/** An address that cannot be decoded never reaches a hook or a filter: its problem is made here. */
export function refuseAddress(reply: FastifyReply): void {
  const traceId = randomUUID();
  void reply
    .status(400)
    .headers({ 'X-Request-Id': traceId, 'Cache-Control': 'no-store' })
    .type('application/problem+json')
    .send(problemBody(new DomainError('badRequest'), traceId));
}
