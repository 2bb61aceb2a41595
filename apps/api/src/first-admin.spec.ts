import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UserCreateCommand } from './areas/registry/users/user-create.command.js';
import { firstAdminLines } from './first-admin.js';
import { Database } from './platform/database/database.js';
import { createTestApp, type TestApp } from './testing/test-app.js';

describe('a service without users', () => {
  let api: TestApp;

  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
  });
  afterAll(() => api.close());

  it('says how the first admin is made, with words that the command takes, and is silent afterwards', async () => {
    const database = api.app.get(Database);
    const [, command] = await firstAdminLines(database);
    expect(command).toContain('user:create');
    const names = [...(command ?? '').matchAll(/--(\w+)/g)].map(([, name]) => name);
    const values: Record<string, string> = { organisation: 'Paja ry', name: 'Ada Admin', email: 'ada@example.invalid', role: 'admin' };
    const said: string[] = [];
    const code = await api.app.get(UserCreateCommand, { strict: false }).run(names.flatMap((name) => [`--${name}`, values[name ?? ''] ?? '']), (line) => said.push(line));
    expect(code ?? 0).toBe(0);
    expect(said.join('\n')).toContain('ada@example.invalid');
    expect(await firstAdminLines(database)).toEqual([]);
  });
});
