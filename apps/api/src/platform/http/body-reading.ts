import { DomainError } from '@valopolku/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseHeavy } from './heavy-content.js';
import { HTTP_LIMITS } from './http-limits.js';
import './body-limit.decorator.js';

/** How much of a body is read and how long it may take; what has been read is looked at before anything is done with it. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    route.bodyLimit = route.config?.bodyBytes ?? HTTP_LIMITS.bodyBytes;
  });
  server.addHook('preParsing', async (request) => endSilence(request));
  server.addHook('preValidation', async (request) => {
    refuseHeavy(request.query);
    refuseHeavy(request.body);
  });
  server.addHook('onSend', async (request, reply) => leaveUnread(request, reply));
}

/** A body that has begun and of which nothing more comes is given up: 408. In an injected request there is no socket to wait for. */
function endSilence({ raw }: FastifyRequest): void {
  if (raw.complete !== false || typeof raw.socket?.setTimeout !== 'function') return;
  // Node tells it to the request while it is not complete, and closes the socket by itself afterwards.
  raw.setTimeout(HTTP_LIMITS.silenceMs, () => raw.emit('error', new DomainError('requestTimeout')));
  raw.once('end', () => raw.setTimeout(HTTP_LIMITS.socketMs));
}

/** Node would read what is left of a refused body, to use the socket again. A long one is not worth that. */
function leaveUnread({ raw, headers }: FastifyRequest, reply: FastifyReply): void {
  if (raw.complete !== false) return;
  const length = headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : Infinity;
  if (length > HTTP_LIMITS.bodyBytes) reply.header('Connection', 'close');
}
