import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CompressedFiles } from './compressed-files.js';

const API = /^\/(api|health)(\/|$)/;
const PAGE = '/index.html';
const CONDITIONS = ['range', 'if-range', 'if-match', 'if-unmodified-since'];

// Vite puts the hash of the content into the names of everything under assets.
const cacheControl = (path: string): string => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/** Serves the built web app at `/`; an address that the API does not own gets its page, so that links can be opened anew. */
export async function serveWebApp(server: FastifyInstance, root: string | null): Promise<void> {
  if (root === null || !existsSync(join(root, PAGE))) return;
  const files = new CompressedFiles(root);
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    acceptRanges: false,
    setHeaders: (response, path) => {
      response.header('Cache-Control', cacheControl(path));
    },
  });
  server.get('/', (_request, reply) => reply.sendFile('index.html'));
  server.addHook('onRequest', async (request, reply) => {
    if (API.test(request.url)) return;
    // Files are sent whole to whoever asks: a condition that they do not meet is no fault of ours.
    for (const name of CONDITIONS) delete request.headers[name];
    if (request.method !== 'GET') return;
    const path = filePath(request);
    const file = await files.find(path, String(request.headers['accept-encoding'] ?? ''));
    if (file) return sendCompressed(request, reply, path, file);
    if (path === PAGE) return reply.sendFile('index.html');
  });
}

/** The page itself for `/` and for every address of the web app. */
function filePath(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0] ?? '/';
  const isPage = path === '/' || (request.is404 && !/\.\w+$/.test(path));
  return isPage ? PAGE : path;
}

function sendCompressed(request: FastifyRequest, reply: FastifyReply, path: string, file: Awaited<ReturnType<CompressedFiles['find']>> & object): FastifyReply {
  reply.headers({ 'Cache-Control': cacheControl(path), ETag: file.etag, Vary: 'Accept-Encoding' });
  if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
  return reply.headers({ 'Content-Encoding': file.encoding }).type(file.type).send(file.body);
}
