import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '../openapi.js';
import { bodyPaths, errorFields, type ErrorField } from './error-fields.js';
import { createTestApp, type TestApp } from './test-app.js';
import { tried } from './tried.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Fields that no request has, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '': 'too many wrong passwords: of the form as a whole, and shown above it',
  actions: 'access tokens are made by the command line, which says the field in its own words',
  organisation: 'the first user is made by the command line, which says the field in its own words',
};

interface Described {
  parameters?: { in: string; name: string }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
}

/** A form shows an error at the field that it names: one that is misspelt, or that a class no longer has, is shown nowhere. */
describe('the field of an error', () => {
  let api: TestApp;
  let fields: ErrorField[];
  let known: string[];

  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
    fields = errorFields([`${root}apps/api/src`, `${root}libs/domain/src`]);
    const { paths, components } = openApiDocument(api.app);
    const operations = Object.values(paths).flatMap((item) => (['get', 'post', 'put', 'patch', 'delete'] as const).map((method) => item[method] as Described | undefined)).filter((one) => one !== undefined);
    known = [...new Set(operations.flatMap(({ parameters = [], requestBody }) => [
      ...parameters.filter((one) => one.in === 'query').map(({ name }) => name),
      ...bodyPaths(components?.schemas ?? {}, requestBody?.content?.['application/json']?.schema),
    ]))];
  });
  afterAll(() => api.close());

  const isKnown = (field: string): boolean => {
    const pattern = new RegExp(`^${field.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
    return known.some((path) => pattern.test(path));
  };

  it('is a field of a request or a filter of a list', () => {
    const unknown = fields.filter(({ field }) => !isKnown(field));
    expect(unknown.filter(({ field }) => EXCEPTIONS[field] === undefined).map(({ field, file }) => `${field} in ${file.slice(root.length)}`)).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((field) => !unknown.some((one) => one.field === field))).toEqual([]);
    expect(isKnown('referal.date')).toBe(false);
    tried('fields of errors', `${fields.length} places name ${new Set(fields.map(({ field }) => field)).size} fields; the document has ${known.length}`);
  });
});
