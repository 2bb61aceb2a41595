import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from '../../openapi.js';
import type { Method } from '../test-client.js';
import type { Operation } from './run-cells.js';

/** Every operation of the document that needs a session. */
export function operationsOf(app: NestFastifyApplication): Operation[] {
  return Object.values(openApiDocument(app).paths).flatMap((item) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method] as { operationId?: string; 'x-action'?: string; 'x-case-data'?: boolean } | undefined;
      if (!operation?.['x-action']) return [];
      return [{ id: operation.operationId ?? '', method: method.toUpperCase() as Method, caseData: operation['x-case-data'] === true }];
    }),
  );
}
