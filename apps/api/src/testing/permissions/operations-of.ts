import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from '../../openapi.js';
import type { Method } from '../test-client.js';
import { bodyFields } from './responsibility-fields.js';
import type { Operation } from './run-cells.js';

interface Described {
  operationId?: string;
  parameters?: { in: string; name: string }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
  'x-action'?: string;
  'x-case-data'?: boolean;
}

/** Every operation of the document that needs a session. */
export function operationsOf(app: NestFastifyApplication): Operation[] {
  const document = openApiDocument(app);
  const schemas = (document.components?.schemas ?? {}) as Parameters<typeof bodyFields>[0];
  return Object.values(document.paths).flatMap((item) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method] as Described | undefined;
      if (!operation?.['x-action']) return [];
      const filters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
      const fields = bodyFields(schemas, operation.requestBody?.content?.['application/json']?.schema);
      return [{ id: operation.operationId ?? '', method: method.toUpperCase() as Method, caseData: operation['x-case-data'] === true, filters, fields }];
    }),
  );
}
