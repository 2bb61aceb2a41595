import 'reflect-metadata';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { operationName } from './platform/access/operation.js';
import { contractSchemas } from './platform/openapi/contract-schemas.js';
import { keepReachable } from './platform/openapi/keep-reachable.js';
import { describeOperations } from './platform/openapi/describe-operations.js';

export const DOCUMENT_PATH = '/api/v1/openapi.json';

/** The OpenAPI document: paths from the controllers, schemas from the contract classes' own validators. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Valopolku')
    .setDescription('Coaching case management for workshop-based vocational training.')
    .setVersion('1')
    .addCookieAuth('valopolku')
    .addBearerAuth()
    .setOpenAPIVersion('3.1.0');
  const document = SwaggerModule.createDocument(app, about.build(), { operationIdFactory: operationName });
  document.components = { ...document.components, schemas: contractSchemas() };
  describeOperations(app, document);
  keepReachable(document);
  return document;
}

/** Serves the document; made once, at the first request. */
export function serveDocument(app: NestFastifyApplication, server: FastifyInstance): void {
  let document: OpenAPIObject | undefined;
  server.get(DOCUMENT_PATH, async () => {
    document ??= openApiDocument(app);
    return document;
  });
}
