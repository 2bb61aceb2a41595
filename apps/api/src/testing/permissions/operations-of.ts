import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from '../../openapi.js';
import type { Method } from '../test-client.js';
import type { Operation } from './run-cells.js';

interface Described {
  operationId?: string;
  parameters?: { in: string; name: string }[];
  'x-action'?: string;
  'x-case-data'?: boolean;
}

/** Every operation of the document that needs a session. */
export function operationsOf(app: NestFastifyApplication): Operation[] {
  return Object.values(openApiDocument(app).paths).flatMap((item) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method] as Described | undefined;
      if (!operation?.['x-action']) return [];
      const filters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
      return [{ id: operation.operationId ?? '', method: method.toUpperCase() as Method, caseData: operation['x-case-data'] === true, filters }];
    }),
  );
}
