import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from './openapi.js';
import { createTestApp, type TestApp } from './testing/test-app.js';
import { documentText } from './write-document.js';

const WRITTEN = new URL('../../../docs/openapi.json', import.meta.url);

describe('the OpenAPI document', () => {
  let api: TestApp;
  let document: OpenAPIObject;

  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
    document = openApiDocument(api.app);
  });
  afterAll(() => api.close());

  it('is served without a session', async () => {
    const answer = await api.anonymous().get('/openapi.json');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is written in docs/openapi.json (UPDATE_DOCS=yes writes it)', () => {
    if (process.env.UPDATE_DOCS === 'yes') writeFileSync(WRITTEN, documentText(document));
    const written = JSON.parse(readFileSync(WRITTEN, 'utf8')) as OpenAPIObject;
    expect(differences(written.paths, document.paths)).toEqual([]);
    expect(differences(written.components?.schemas, document.components?.schemas)).toEqual([]);
    expect(readFileSync(WRITTEN, 'utf8') === documentText(document)).toBe(true);
  });

  it('says of every operation what it needs, takes and gives', () => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => (item[method] ? [{ name: `${method} ${path}`, path, operation: item[method] }] : [])),
    );
    expect(operations.length).toBeGreaterThan(8);
    for (const { name, path, operation } of operations) {
      const parameters = (operation.parameters ?? []) as { name: string; in: string }[];
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect([name, parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)]).toEqual([name, inPath]);
      const isPublic = (operation.security ?? []).length === 0;
      expect([name, isPublic || 'x-action' in operation]).toEqual([name, true]);
      expect([name, 'default' in operation.responses]).toEqual([name, true]);
    }
  });
});

/** The names whose content differs; the whole document would be pages. */
function differences(written: object = {}, running: object = {}): string[] {
  const [a, b] = [written, running].map((part) => new Map(Object.entries(part).map(([name, value]) => [name, JSON.stringify(value)])));
  return [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])].filter((name) => a?.get(name) !== b?.get(name));
}
