import { afterEach, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../index.generated.js';
import { createEmptyDatabase, onCluster } from '../../testing/empty-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import { closeSources } from './database.js';
import { openDatabase } from './open-database.js';
import { assertFit, assertMayCreate, type ServerFacts } from './server-fit.js';

const FIT: ServerFacts = { version: 180_004, encoding: 'UTF8', readOnly: false, schema: 'public', mayCreate: true, user: 'valo' };

describe('a PostgreSQL server', () => {
  it.each<[string, Partial<ServerFacts>, RegExp]>([
    ['too old', { version: 130_023 }, /^The PostgreSQL of db:5432\/valo is of version 13: Valopolku needs 14 or newer\.$/],
    ['without UTF8', { encoding: 'LATIN1' }, /has the encoding LATIN1/],
    ['that takes no writes', { readOnly: true }, /takes no writes/],
    ['without a schema for us', { schema: null }, /The user valo has no schema/],
  ])('%s is refused', (_what, facts, words) => {
    expect(() => assertFit({ ...FIT, ...facts }, 'db:5432/valo')).toThrow(words);
  });

  it('that fits is taken', () => {
    expect(() => assertFit({ ...FIT, version: 140_000, mayCreate: false }, 'db:5432/valo')).not.toThrow();
    expect(() => assertMayCreate(FIT, 'db:5432/valo')).not.toThrow();
    expect(() => assertMayCreate({ ...FIT, mayCreate: false }, 'db:5432/valo')).toThrow('GRANT CREATE, USAGE ON SCHEMA public TO valo');
  });
});

describe('a start at PostgreSQL', () => {
  let database: TestDatabase | undefined;
  afterEach(async () => {
    await database?.drop();
    database = undefined;
  });
  const open = async (url: (made: URL) => string, options = '', replica?: (made: URL) => string): Promise<unknown> => {
    database ??= await createEmptyDatabase('postgres', options);
    const made = new URL(database.config.databaseUrl ?? '');
    const sources = await openDatabase({ ...database.config, databaseUrl: url(made), databaseReplicaUrl: replica?.(made) ?? null }, MIGRATIONS.slice(0, 1));
    await closeSources(sources);
    return undefined;
  };
  const as = (user: string) => (made: URL): string => `postgres://${user}@${made.host}${made.pathname}`;

  it.each<[string, (made: URL) => string, RegExp]>([
    ['that does not run', (made) => `postgres://postgres:secret-word@127.0.0.1:1${made.pathname}`, /^The database 127\.0\.0\.1:1\/\w+ does not answer: .*\.$/],
    ['at a name that is none', (made) => `postgres://postgres:secret-word@nowhere.invalid${made.pathname}`, /does not answer/],
    ['as an unknown user', (made) => `postgres://nobody:secret-word@${made.host}${made.pathname}`, /refuses the user or its password/],
    ['without the database', (made) => `postgres://postgres:secret-word@${made.host}/nothing`, /^PostgreSQL has no database .*\/nothing: make it .*\.$/],
  ])('%s says so in one sentence, without the password', async (_what, url, words) => {
    const error = await open(url).catch((thrown: Error) => thrown);
    expect((error as Error).name).toBe('ConfigError');
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).not.toMatch(/secret-word|\n/);
  });

  it('names the replica when that is what fails', async () => {
    await expect(open((made) => made.href, '', (made) => `postgres://postgres@127.0.0.1:1${made.pathname}`)).rejects.toThrow(/^The database 127\.0\.0\.1:1\//);
  });

  it('takes a replica of the same database only', async () => {
    const other = await createEmptyDatabase('postgres');
    await expect(open((made) => made.href, '', () => other.config.databaseUrl ?? '')).rejects.toThrow(/ is no streaming replica of the one that DATABASE_URL names: .*\.$/);
    // Anybody may ask whose it is.
    const name = new URL(database?.config.databaseUrl ?? '').pathname.slice(1);
    const user = `guest_${name.slice(-12)}`;
    await onCluster(name, `CREATE ROLE ${user} LOGIN; GRANT ALL ON ALL TABLES IN SCHEMA public TO ${user}`);
    await open((made) => made.href, '', (made) => `${as(user)(made)}?application_name=replica`);
    await onCluster(name, `DROP OWNED BY ${user}; DROP ROLE ${user}`);
    await other.drop();
  });

  it('in another encoding, read-only or without the right to make tables says what to do', async () => {
    await expect(open((made) => made.href, `ENCODING 'LATIN1' TEMPLATE template0`)).rejects.toThrow('encoding LATIN1');
    await database?.drop();
    database = await createEmptyDatabase('postgres');
    const name = new URL(database.config.databaseUrl ?? '').pathname.slice(1);
    const user = `guest_${name.slice(-12)}`;
    await onCluster(name, `CREATE ROLE ${user} LOGIN`);
    await expect(open(as(user))).rejects.toThrow(`GRANT CREATE, USAGE ON SCHEMA public TO ${user}`);
    await onCluster(name, `GRANT CREATE, USAGE ON SCHEMA public TO ${user}`);
    await open(as(user));
    await onCluster(name, `ALTER ROLE ${user} SET default_transaction_read_only = on`);
    await expect(open(as(user))).rejects.toThrow('takes no writes');
    await onCluster(name, `ALTER ROLE ${user} RESET default_transaction_read_only; ALTER ROLE ${user} SET search_path = nothing`);
    await expect(open(as(user))).rejects.toThrow(`The user ${user} has no schema`);
    await onCluster(name, `DROP OWNED BY ${user}; DROP ROLE ${user}`);
  });
});
