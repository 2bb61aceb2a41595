import { DomainError } from '@valopolku/domain';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';

const NEEDS_THE_DATABASE = /^\/(api\/|health\/ready)/;

/** 503 `notReady` on every call, reads too, while the schema is not the one that this program knows. */
export function refuseOtherSchema(server: FastifyInstance, database: Database): void {
  server.addHook('onRequest', async (request) => {
    if (!database.schema.isCurrent && NEEDS_THE_DATABASE.test(request.url)) throw new DomainError('notReady');
  });
}
