import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { originCheck } from './origin-check.js';
import type { AllowedMethods } from './allowed-methods.js';

/** What happens to every request before a route and after its answer. */
export function addRequestHooks(server: FastifyInstance, config: Config, allowedMethods: AllowedMethods): void {
  const checkOrigin = originCheck(config);
  server.addHook('onRoute', (route) => allowedMethods.add(route.url, [route.method].flat()));
  server.decorateRequest('state');
  server.addHook('onRequest', async (request, reply) => {
    request.state = { traceId: randomUUID(), actor: undefined, tokenActions: undefined, access: undefined };
    reply.header('X-Request-Id', request.state.traceId);
    if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
    checkOrigin(request);
  });
  server.addHook('onResponse', async (request, reply) => {
    // The pattern of the route only: an address or a query may hold what is personal.
    request.log.info(
      { traceId: request.state.traceId, method: request.method, route: request.routeOptions.url ?? '(none)', status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
}
