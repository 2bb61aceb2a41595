import { QueryFailedError } from 'typeorm';
import { DatabaseFailure, type FailureKind } from './database-failure.js';

/** SQLite's result codes that are about the database and not about the statement. */
const SQLITE: Readonly<Record<string, FailureKind>> = {
  SQLITE_FULL: 'full', SQLITE_NOMEM: 'full',
  SQLITE_BUSY: 'busy', SQLITE_LOCKED: 'busy', SQLITE_PROTOCOL: 'busy', SQLITE_INTERRUPT: 'busy',
  SQLITE_READONLY: 'unwritable', SQLITE_CANTOPEN: 'unwritable', SQLITE_PERM: 'unwritable',
  SQLITE_IOERR: 'damaged', SQLITE_CORRUPT: 'damaged', SQLITE_NOTADB: 'damaged',
  // The handle is closed: between two tries to open it anew.
  SQLITE_MISUSE: 'unreachable',
};

/** PostgreSQL's codes, the longest beginning that fits (Appendix A of its manual). */
const POSTGRES: Readonly<Record<string, FailureKind>> = {
  '08': 'unreachable', '57P': 'unreachable',
  '28': 'refused', '3D000': 'refused', '42501': 'refused',
  '57014': 'hung', '25P03': 'hung', '25P04': 'hung',
  '55P03': 'busy', '53': 'busy', '55006': 'busy',
  '53100': 'full', '53200': 'full', '54000': 'full',
  // A standby that was the primary takes no writes.
  '25006': 'unwritable',
  '58': 'damaged', 'XX': 'damaged',
  '42P01': 'gone', '3F000': 'gone',
};

/** The operating system's, of sockets and of files. */
const SYSTEM: Readonly<Record<string, FailureKind>> = {
  ECONNREFUSED: 'unreachable', ECONNRESET: 'unreachable', EPIPE: 'unreachable', ENOTFOUND: 'unreachable', EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable', ENETUNREACH: 'unreachable', ENETDOWN: 'unreachable', ENOENT: 'unreachable', ETIMEDOUT: 'hung',
  EACCES: 'unwritable', EPERM: 'unwritable', EROFS: 'unwritable', ENOSPC: 'full', EDQUOT: 'full', EIO: 'damaged',
};

/** What the drivers say without a code: the PostgreSQL client, its pool, and TypeORM about a source that is closed. */
const MESSAGES: readonly [RegExp, FailureKind][] = [
  [/Query read timeout|due to connection timeout|timeout expired/, 'hung'],
  [/timeout exceeded when trying to connect/, 'busy'],
  [/Connection terminated|not queryable|after calling end on the pool|Driver not Connected|connection is not established|already released/i, 'unreachable'],
  [/no such table/, 'gone'],
];

/** The error of a driver as a `DatabaseFailure`, or undefined when the fault is in the statement. */
export function databaseFailure(error: unknown): DatabaseFailure | undefined {
  if (error instanceof DatabaseFailure) return error;
  const told: unknown = error instanceof QueryFailedError ? error.driverError : error;
  // Told by its fields: what sqlite3 throws need not be an `Error` of this realm.
  const { code, message } = (told ?? {}) as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' ? byCode(code) : undefined;
  const kind = known ?? MESSAGES.find(([pattern]) => pattern.test(String(message)))?.[1];
  return kind && new DatabaseFailure(kind, typeof code === 'string' ? code : kind);
}

function byCode(code: string): FailureKind | undefined {
  if (code in SQLITE) return SQLITE[code];
  if (code in SYSTEM) return SYSTEM[code];
  if (!/^[0-9A-Z]{5}$/.test(code)) return undefined;
  const beginning = Object.keys(POSTGRES).filter((known) => code.startsWith(known)).sort((one, other) => other.length - one.length)[0];
  return beginning === undefined ? undefined : POSTGRES[beginning];
}
