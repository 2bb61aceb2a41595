import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const API = /^\/(api|health)(\/|$)/;

/** Serves the built web app at `/`; an address that the API does not own gets its page, so that links can be opened anew. */
export async function serveWebApp(server: FastifyInstance, root: string | null): Promise<void> {
  if (root === null || !existsSync(join(root, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      // Vite puts the hash of the content into the names of everything under assets.
      response.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => reply.sendFile('index.html');
  server.get('/', page);
  server.addHook('onRequest', async (request, reply) => {
    const wantsPage = request.method === 'GET' && request.is404 && !API.test(request.url) && !/\.\w+(\?|$)/.test(request.url);
    if (wantsPage) return reply.sendFile('index.html');
  });
}
