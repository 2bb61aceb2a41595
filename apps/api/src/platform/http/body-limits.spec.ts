import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import type { FastifyContextConfig } from 'fastify';
import { openApiDocument } from '../../openapi.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { tried } from '../../testing/tried.js';
import { operationName } from '../access/operation.js';
import { HTTP_LIMITS } from './http-limits.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  anyOf?: Schema[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  maxLength?: number;
  maxItems?: number;
}

/** Letters such as ä are two bytes. */
const BYTES_A_CHARACTER = 2;
/** Ids, dates and codes, which have no length of their own in the document. */
const SHORT_TEXT = 60;
const NUMBER = 14;

describe('the limit of a body', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
  });
  afterAll(() => api.close());

  it('holds the fullest body that the contract of its operation allows', () => {
    const document = openApiDocument(api.app);
    const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    const limits = limitsOf(api);
    const fullest = Object.values(document.paths).flatMap((item) =>
      [item.post, item.put, item.patch].flatMap((operation) => {
        const body = operation?.requestBody as { content: Record<string, { schema: Schema }> } | undefined;
        return body ? [{ name: operation?.operationId ?? '', bytes: bytesOf(body.content['application/json']?.schema, schemas) }] : [];
      }),
    );
    const tooSmall = fullest.filter(({ name, bytes }) => bytes > (limits.get(name) ?? HTTP_LIMITS.bodyBytes));
    tried('limits of bodies', `${fullest.length} operations, the fullest body ${Math.max(...fullest.map((one) => one.bytes))} bytes`);
    expect(tooSmall).toEqual([]);
  });
});

/** Those that say a limit of their own. */
function limitsOf({ app }: TestApp): Map<string, number> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const limits = new Map<string, number>();
  for (const { metatype } of controllers) {
    const { name, prototype } = metatype as { name: string; prototype: Record<string, object> };
    for (const method of Object.getOwnPropertyNames(prototype)) {
      const config = method === 'constructor' ? undefined : (Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, prototype[method] ?? {}) as FastifyContextConfig | undefined);
      if (config?.bodyBytes !== undefined) limits.set(operationName(name, method), config.bodyBytes);
    }
  }
  return limits;
}

function bytesOf(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>): number {
  if (!schema) return 0;
  if (schema.$ref) return bytesOf(schemas[schema.$ref.split('/').at(-1) ?? ''], schemas);
  if (schema.anyOf) return Math.max(...schema.anyOf.map((one) => bytesOf(one, schemas)));
  if (schema.enum) return Math.max(...schema.enum.map((value) => JSON.stringify(value).length));
  const types = [schema.type].flat();
  if (schema.properties) return 2 + Object.entries(schema.properties).reduce((sum, [name, part]) => sum + name.length + 4 + bytesOf(part, schemas), 0);
  if (types.includes('array')) return 2 + (schema.maxItems ?? 0) * (bytesOf(schema.items, schemas) + 1);
  if (types.includes('string')) return 2 + (schema.maxLength === undefined ? SHORT_TEXT : schema.maxLength * BYTES_A_CHARACTER);
  return NUMBER;
}
