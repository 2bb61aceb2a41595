import type { QueryRunner } from 'typeorm';
import { currentUnit } from './unit.js';

/**
 * The closed list of what may be written without an audit event: it changes nobody's case. Everything else is refused at
 * commit. Seeds of code sets and a rebuild of facts say so when they start their unit.
 */
export const UNAUDITED_TABLES: ReadonlySet<string> = new Set([
  'audit_head',
  'audit_event',
  'audit_detail',
  'audit_subject',
  'session',
  'sign_in_try',
  'sign_in_known',
  'idempotency_record',
  'idempotency_subject',
  'database_mark',
  'draft',
  'outbox',
  'notification',
  'heartbeat',
]);

const WRITE = /^\s*(?:insert\s+(?:or\s+\w+\s+)?into|replace\s+into|update(?:\s+only)?|delete\s+from)\s+"?([a-z_][a-z0-9_]*)"?/i;

export function writtenTable(query: string): string | undefined {
  return WRITE.exec(query)?.[1]?.toLowerCase();
}

const watched = new WeakSet<QueryRunner>();

/**
 * Notes each table that a connection writes, and refuses a write that belongs to no unit of work. Done at the query, the one
 * place that repositories, query builders and hand-written SQL all pass.
 */
export function watchWrites(runner: QueryRunner): void {
  if (watched.has(runner)) return;
  watched.add(runner);
  const query = runner.query.bind(runner) as (...all: unknown[]) => Promise<unknown>;
  runner.query = ((...all: unknown[]) => {
    const table = writtenTable(String(all[0]));
    if (table !== undefined) {
      const unit = currentUnit();
      if (!unit) throw new Error(`writing ${table} outside a unit of work`);
      unit.written.add(table);
    }
    return query(...all);
  }) as QueryRunner['query'];
}

/** Tables written that need an audit event beside them. */
export function auditedTables(written: ReadonlySet<string>): string[] {
  return [...written].filter((table) => !UNAUDITED_TABLES.has(table));
}
