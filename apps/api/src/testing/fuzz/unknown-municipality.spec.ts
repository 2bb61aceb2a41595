import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../../openapi.js';
import { createTestApp, type TestApp } from '../test-app.js';

interface Described {
  parameters?: { name: string; in: string }[];
}

/** Nothing is in a municipality that there is not: an empty list or zeros would read as if there were one. */
describe('a municipality that a list or a figure is narrowed by', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
  });
  afterAll(() => api.close());

  it('is refused at its field when it is none, wherever it can be said; a former one is a municipality', async () => {
    const manager = await api.signedIn(await api.user(['manager']));
    const paths = Object.entries(openApiDocument(api.app).paths).flatMap(([path, { get }]) =>
      ((get as Described | undefined)?.parameters ?? []).some((one) => one.in === 'query' && one.name === 'municipality') ? [path.replace('/api/v1', '')] : []);
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      const ask = async (code: string) => {
        const { status, body } = await manager.get<{ errors?: object[] }>(`${path}?municipality=${code}`);
        return [path, status, body.errors];
      };
      for (const code of ['999', '000']) expect(await ask(code)).toEqual([path, 422, [expect.objectContaining({ field: 'municipality', code: 'unknownMunicipality' })]]);
      expect(await ask('abc')).toEqual([path, 400, [expect.objectContaining({ field: 'municipality', code: 'unknownMunicipality' })]]);
      for (const known of ['684', '051', '200']) expect((await ask(known))[1]).toBe(200);
    }
  });
});
