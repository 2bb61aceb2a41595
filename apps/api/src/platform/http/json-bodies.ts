import { DomainError } from '@valopolku/domain';
import type { FastifyInstance } from 'fastify';

/** Bodies are JSON, and nothing else (415). One that names `__proto__` or `constructor.prototype` is refused like bad JSON. */
export function readJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text: string, done) => {
    if (text === '') return done(null, undefined);
    return parse(request, text, (error, value) => done(error ? new DomainError('invalidJson') : null, value));
  });
}
