import { randomUUID } from 'node:crypto';
import { DomainError } from '@valopolku/domain';
import type { FastifyInstance } from 'fastify';
import type { Operations } from '../access/operations.js';
import type { RequestAccess } from '../access/request-access.js';
import type { Config } from '../config/config.js';
import type { Readiness } from '../health/readiness.js';
import { originCheck } from './origin-check.js';
import type { AllowedMethods } from './allowed-methods.js';
import { HTTP_LIMITS } from './http-limits.js';
import type { RequestsUnderWay } from './requests-under-way.js';

/** What happens to every request before a route and after its answer. */
export function addRequestHooks(server: FastifyInstance, config: Config, allowedMethods: AllowedMethods, operations: Operations, readiness: Readiness): void {
  const checkOrigin = originCheck(config);
  server.addHook('onRoute', (route) => allowedMethods.add(route.url, [route.method].flat()));
  server.addHook('onRoute', (route) => operations.add(route));
  server.decorateRequest('state');
  server.addHook('onRequest', async (request, reply) => {
    request.state = { traceId: randomUUID(), actor: undefined, tokenActions: undefined, access: undefined, asks: [], confirmed: [] };
    reply.header('X-Request-Id', request.state.traceId);
    if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
    if (request.url.length > HTTP_LIMITS.addressCharacters) throw new DomainError('badRequest');
    if (readiness.stopping) {
      reply.header('Connection', 'close');
      throw new DomainError('notReady');
    }
    checkOrigin(request);
  });
  server.addHook('onSend', async (_request, reply) => {
    // What was under way when the stop began is answered, and its socket does not wait for another request.
    if (readiness.stopping) reply.header('Connection', 'close');
  });
  server.addHook('onResponse', async (request, reply) => {
    // The pattern of the route only: an address or a query may hold what is personal.
    request.log.info(
      { traceId: request.state.traceId, method: request.method, route: request.routeOptions.url ?? '(none)', status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
}

/** Session and role, while the body is still unread. Added when the cookies have been read, which is a hook of its own. */
export function askAccessFirst(server: FastifyInstance, access: RequestAccess, underWay: RequestsUnderWay): void {
  server.addHook('onRequest', async (request, reply) => {
    // An answer that nobody waits for any more ends without `onResponse`.
    reply.raw.once('close', () => underWay.leave(request));
    await access.ask(request);
  });
  server.addHook('onResponse', async (request) => underWay.leave(request));
}
