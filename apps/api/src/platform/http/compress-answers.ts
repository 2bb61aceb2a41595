import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Below this a packet carries it anyway. */
const WORTH_IT = 4096;
const compress = promisify(gzip);

/** Large answers of the API as gzip, off the event loop. The cookie is SameSite, so no other site can measure them. */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const takes = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (!takes || typeof payload !== 'string' || payload.length < WORTH_IT || !request.url.startsWith('/api/')) return payload;
    const body = await compress(payload, { level: constants.Z_BEST_SPEED });
    reply.headers({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    reply.removeHeader('Content-Length');
    return body;
  });
}
