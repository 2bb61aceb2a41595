import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from '../openapi.js';

/**
 * The document of a running application, as JSON. Making it takes longer than many a test file, and applications with the same
 * routes have the same one: it is made once a run and kept in the run's folder. Written aside and renamed: no one reads half of it.
 */
export function documentOfRoutes(app: NestFastifyApplication, routes: string): OpenAPIObject {
  const file = join(process.env.VALOPOLKU_TEST_FOLDER ?? '', `document-${createHash('sha256').update(routes).digest('hex')}.json`);
  if (!existsSync(file)) {
    const draft = `${file}-${randomUUID()}`;
    writeFileSync(draft, JSON.stringify(openApiDocument(app)));
    renameSync(draft, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as OpenAPIObject;
}
