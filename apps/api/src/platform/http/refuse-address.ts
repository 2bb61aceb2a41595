import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { DomainError, type ErrorCode } from '@valopolku/domain';
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

const CLIENT_FAULTS: Readonly<Record<string, ErrorCode>> = { ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout', HPE_HEADER_OVERFLOW: 'headersTooLarge' };

/** What is no request at all, or has not become one in time: the socket is told once and closed. */
export function refuseClient(fault: Error & { code?: string }, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) {
    const traceId = randomUUID();
    const body = problemBody(new DomainError(CLIENT_FAULTS[fault.code ?? ''] ?? 'badRequest'), traceId);
    const text = JSON.stringify(body);
    const headers = ['Connection: close', 'Cache-Control: no-store', 'Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(text)}`, `X-Request-Id: ${traceId}`];
    socket.write(`HTTP/1.1 ${body.status} ${body.code}\r\n${headers.join('\r\n')}\r\n\r\n${text}`);
  }
  socket.destroySoon();
}
