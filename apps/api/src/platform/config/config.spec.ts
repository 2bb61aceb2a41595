import { describe, expect, it } from '@jest/globals';
import { readConfig, type Environment } from './config.js';

describe('configuration', () => {
  it('is a demo on the own machine when nothing is said', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, publicUrl: null, databaseUrl: null });
  });

  it.each<[string, Environment, Partial<ReturnType<typeof readConfig>>]>([
    ['a server with a proxy', { HOST: '0.0.0.0', PUBLIC_URL: 'https://valo.example.fi', TRUST_PROXY: '10.0.0.0/8, loopback' }, { demo: false, publicUrl: 'https://valo.example.fi', trustProxy: '10.0.0.0/8, loopback' }],
    ['PostgreSQL', { DATABASE_URL: 'postgres://a@b/c' }, { demo: false, databaseUrl: 'postgres://a@b/c' }],
    ['a demo on PostgreSQL', { DATABASE_URL: 'postgresql://a@b/c', DEMO: 'on' }, { demo: true }],
    ['a replica', { DATABASE_URL: 'postgres://a@b/c', DATABASE_REPLICA_URL: 'postgres://a@d/c' }, { databaseReplicaUrl: 'postgres://a@d/c' }],
    ['a socket', { DATABASE_URL: 'postgres://a@/c?host=/run/postgresql' }, { databaseUrl: 'postgres://a@/c?host=/run/postgresql' }],
    ['another port', { PORT: '8080', HOST: '::1' }, { port: 8080, host: '::1' }],
    ['a public demo', { HOST: '0.0.0.0', PUBLIC_URL: 'https://demo.example.fi', DEMO: 'on', DEMO_PUBLIC: 'yes' }, { demo: true }],
    ['the development server', { PUBLIC_URL: 'http://127.0.0.1:5173' }, { publicUrl: 'http://127.0.0.1:5173' }],
    ['a banner', { BANNER: ' Huoltokatko klo 17 ' }, { banner: 'Huoltokatko klo 17' }],
    ['empty variables', { PORT: '', HOST: '', DEMO: '', PUBLIC_URL: '', DATABASE_URL: '', BANNER: '' }, { port: 3000, demo: true, banner: null }],
  ])('%s', (_, environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected);
  });

  it.each<[Environment, RegExp]>([
    [{ PORT: 'many' }, /^PORT must be a whole number/],
    [{ PORT: '70000' }, /^PORT/],
    [{ PORT: '0x10' }, /^PORT/],
    [{ PORT: '1e3' }, /^PORT/],
    [{ HOST: '0.0.0.0' }, /put a TLS proxy before it and set PUBLIC_URL/],
    [{ PUBLIC_URL: 'http://valo.example.fi' }, /plain http/],
    [{ PUBLIC_URL: 'valo.example.fi' }, /^PUBLIC_URL must be an address/],
    [{ PUBLIC_URL: 'https://valo.example.fi/polku' }, /^PUBLIC_URL must be an address/],
    [{ TRUST_PROXY: 'true' }, /^TRUST_PROXY must name the proxies/],
    [{ TRUST_PROXY: '10.0.0.0/99' }, /^TRUST_PROXY must name the proxies/],
    [{ TRUST_PROXY: '::1/129' }, /^TRUST_PROXY must name the proxies/],
    [{ TRUST_PROXY: '0.0.0.0/0' }, /^TRUST_PROXY must name the proxies/],
    [{ TRUST_PROXY: '128.0.0.0/1,0.0.0.0/1' }, /^TRUST_PROXY must name the proxies/],
    [{ TRUST_PROXY: '2000::/3' }, /^TRUST_PROXY must name the proxies/],
    [{ TRUST_PROXY: '10.0.0.0/8/8' }, /^TRUST_PROXY must name the proxies/],
    [{ PUBLIC_URL: 'https://me:word@valo.example.fi' }, /^PUBLIC_URL must not hold a user or a password: [^@]*$/],
    [{ AUDIT_KEY_LOST: '0123' }, /^AUDIT_KEY_LOST is set without AUDIT_KEY/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with postgres/],
    ...['postgres://', 'postgres:///', 'postgres://b', 'postgres://a@b:5432/', 'postgres://a@/?host=/run'].map((url): [Environment, RegExp] => [{ DATABASE_URL: url }, /^DATABASE_URL must name a database: .*\.$/]),
    [{ DATABASE_URL: 'postgres://a@b/c', DATABASE_REPLICA_URL: 'postgres://a@b' }, /^DATABASE_REPLICA_URL must name a database: /],
    [{ DATABASE_REPLICA_URL: 'postgres://a@b/c' }, /^DATABASE_REPLICA_URL is set without DATABASE_URL: .*\.$/],
    [{ BANNER: 'x'.repeat(501) }, /^BANNER must be at most 500/],
    ...['a\nb', 'a\tb', '\u001b[31mx', 'a\u0085b', 'a\u2028b'].map((banner): [Environment, RegExp] => [{ BANNER: banner }, /^BANNER must be one line without control characters\.$/]),
    ...['perhaps', 'no', 'Yes', '1'].map((text): [Environment, RegExp] => [{ DEMO_PUBLIC: text }, /^DEMO_PUBLIC must be yes or left out, not ".*"\.$/]),
    [{ DEMO: 'yes' }, /^DEMO must be on or off/],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://demo.example.fi', DEMO: 'on' }, /DEMO_PUBLIC=yes/],
  ])('%j is refused in one sentence', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });
});
