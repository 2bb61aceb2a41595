import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Everything that the environment decides, checked once at start. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** The address that people use; null = any loopback name at the port. */
  publicUrl: string | null;
  /** Proxies whose X-Forwarded-* count; null = none. */
  trustProxy: string | null;
  databaseUrl: string | null;
  databaseReplicaUrl: string | null;
  demo: boolean;
  /** Keys of the audit log's MAC, kept outside the database: the first writes, all verify; none = no MAC. */
  auditKeys: readonly Buffer[];
  /** The id of a key that is lost for good: the log is written on under a new one all the same; null = none is. */
  auditKeyLost: string | null;
  /** A sentence shown on every page: a break in service, for one; null = none. */
  banner: string | null;
  /** Folder of the built web app; null = none is served. */
  webRoot: string | null;
  quiet: boolean;
}

/** One sentence that says what to do; printed without a stack trace. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/** Reads and checks the environment; throws `ConfigError`. The variables are explained in docs/operations.md. */
export function readConfig(environment: Environment, webRoot: string | null = null): Config {
  const host = environment.HOST || '127.0.0.1';
  const publicUrl = readPublicUrl(environment.PUBLIC_URL);
  const databaseUrl = readDatabaseUrl('DATABASE_URL', environment.DATABASE_URL);
  const databaseReplicaUrl = readDatabaseUrl('DATABASE_REPLICA_URL', environment.DATABASE_REPLICA_URL);
  if (databaseReplicaUrl !== null && databaseUrl === null) throw new ConfigError('DATABASE_REPLICA_URL is set without DATABASE_URL: set DATABASE_URL to the primary that it repeats.');
  const demo = readDemo(environment, host, databaseUrl);
  if (publicUrl === null && !isLoopback(host)) {
    throw new ConfigError(`HOST ${host} is not a loopback address: put a TLS proxy before it and set PUBLIC_URL.`);
  }
  const auditKeys = readAuditKeys(environment.AUDIT_KEY);
  if (environment.AUDIT_KEY_LOST && auditKeys.length === 0) throw new ConfigError('AUDIT_KEY_LOST is set without AUDIT_KEY: set AUDIT_KEY to the new key that takes over.');
  return {
    port: readPort(environment.PORT),
    host,
    dataDir: resolve(environment.DATA_DIR || './data'),
    publicUrl,
    trustProxy: readTrustProxy(environment.TRUST_PROXY),
    databaseUrl,
    databaseReplicaUrl,
    demo,
    auditKeys,
    auditKeyLost: environment.AUDIT_KEY_LOST || null,
    banner: readBanner(environment.BANNER),
    webRoot,
    quiet: false,
  };
}

function readPort(text: string | undefined): number {
  const port = Number(text || '3000');
  if ((text && !/^\d+$/.test(text)) || !Number.isInteger(port) || port < 1 || port > 65535) throw new ConfigError(`PORT must be a whole number from 1 to 65535, not "${text ?? ''}".`);
  return port;
}

function readPublicUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // Said without the text, which may hold a password.
  if (url && (url.username !== '' || url.password !== '')) throw new ConfigError('PUBLIC_URL must not hold a user or a password: it is shown to people.');
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new ConfigError(`PUBLIC_URL must be an address such as https://valopolku.example.fi, not "${text}".`);
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigError(`PUBLIC_URL ${url.origin} is plain http: put a TLS proxy before it and set PUBLIC_URL to its https address.`);
  }
  return url.origin;
}

const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];

const BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };
/** No private network is wider (10.0.0.0/8, fc00::/7): a few of the widest together would believe everybody, as /0 does. */
const FEWEST_BITS: Readonly<Record<number, number>> = { 4: 8, 6: 7 };

/** An address, or a network of proxies: as many bits as it has at most. */
function isNetwork(text: string): boolean {
  const [address = '', bits = '32', ...more] = text.split('/');
  const [fewest, most] = [FEWEST_BITS[isIP(address)], BITS[isIP(address)]];
  return fewest !== undefined && most !== undefined && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) >= fewest && Number(bits) <= most;
}

/** Addresses, networks (10.0.0.0/8) or their names, separated by commas. */
function readTrustProxy(text: string | undefined): string | null {
  if (!text) return null;
  if (text.split(',').every((part) => PROXY_NAMES.includes(part.trim()) || isNetwork(part.trim()))) return text;
  throw new ConfigError(`TRUST_PROXY must name the proxies by address or network, such as 10.0.0.1 or 10.0.0.0/8, not "${text}".`);
}

function readDatabaseUrl(name: string, text: string | undefined): string | null {
  if (!text) return null;
  if (!/^postgres(ql)?:\/\//.test(text)) throw new ConfigError(`${name} must begin with postgres://.`);
  // An address of a socket (postgres://user@/name?host=/folder) names no host.
  const address = text.replace('@/', '@localhost/');
  if (!URL.canParse(address)) throw new ConfigError(`${name} must be an address such as postgres://user:password@host:5432/name, with % codes for special signs in its parts.`);
  if (new URL(address).pathname.length < 2) throw new ConfigError(`${name} must name a database: postgres://user:password@host:5432/name.`);
  return text;
}

const KEY_BYTES = 32;

/** Secrets in hex or base64, separated by commas. What is wrong is said without the text: it may be most of a key. */
export function readAuditKeys(text: string | undefined): Buffer[] {
  if (!text) return [];
  return text.split(',').map((part) => {
    const secret = part.trim();
    const key = /^(?:[0-9a-f]{2})+$/i.test(secret) ? Buffer.from(secret, 'hex') : /^[\w+/-]+={0,2}$/.test(secret) ? Buffer.from(secret, 'base64') : Buffer.alloc(0);
    if (key.length < KEY_BYTES) throw new ConfigError(`AUDIT_KEY must be at least ${KEY_BYTES} random bytes in hex or base64, several keys separated by commas.`);
    return key;
  });
}

const LONGEST_BANNER = 500;

function readBanner(text: string | undefined): string | null {
  const banner = text?.trim() ?? '';
  if (banner.length > LONGEST_BANNER) throw new ConfigError(`BANNER must be at most ${LONGEST_BANNER} characters.`);
  if (/[\p{Cc}\u2028\u2029]/u.test(banner)) throw new ConfigError('BANNER must be one line without control characters.');
  return banner === '' ? null : banner;
}

function readDemo(environment: Environment, host: string, databaseUrl: string | null): boolean {
  const text = environment.DEMO || (databaseUrl === null && isLoopback(host) ? 'on' : 'off');
  if (text !== 'on' && text !== 'off') throw new ConfigError(`DEMO must be on or off, not "${text}".`);
  const isPublic = environment.DEMO_PUBLIC || '';
  if (isPublic !== '' && isPublic !== 'yes') throw new ConfigError(`DEMO_PUBLIC must be yes or left out, not "${isPublic}".`);
  if (text === 'on' && !isLoopback(host) && isPublic === '') {
    throw new ConfigError(`DEMO=on at HOST ${host} shows demo passwords to everyone: set DEMO_PUBLIC=yes if that is meant.`);
  }
  return text === 'on';
}
