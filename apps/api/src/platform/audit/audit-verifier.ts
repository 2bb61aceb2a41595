import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import type { AuditLayout } from '../database/schema/guards.js';
import { auditLayout, guardFaults, tableNames, told, type GuardFault } from '../database/schema/triggers.js';
import { doneSteps, knownSteps } from '../database/schema-steps.js';
import { inSnapshot, type Snapshot } from '../database/snapshot.js';
import { NOTHING, sql, type Sql } from '../database/sql.js';
import { AuditKeys } from './audit-keys.js';
import type { AuditReport, ChainReport } from './audit-report.js';
import { declaredRows } from './audited-rows.js';
import { checkChain, type Head, type Looking } from './check-chain.js';
import { checkRows } from './check-rows.js';

/** Reads the whole log and trusts nothing of it: neither the heads, nor the triggers, nor that all rows are there. */
@Injectable()
export class AuditVerifier {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Pick<Config, 'auditKeys'>,
  ) {}

  /**
   * Verifies the database as it stands at this moment. `expected` holds places that were kept outside, as `SEQ:HASH`: a log that
   * was cut back and signed anew is whole in itself, but no longer has them.
   */
  async verify(expected: readonly string[] = []): Promise<AuditReport> {
    const { dialect, report } = this.database.sources;
    return inSnapshot(report, dialect, (snapshot) => this.verifyIn(snapshot, expected));
  }

  /** The same in a transaction that is open already. */
  async verifyIn(snapshot: Snapshot, expected: readonly string[]): Promise<AuditReport> {
    const layout = await auditLayout(snapshot, snapshot.dialect);
    if (layout === undefined) return unreadable(['there is no audit log'], expected);
    const faults = await guardFaults(snapshot, snapshot.dialect, layout);
    const guards = told([...faults, ...(await lackingTables(snapshot, knownSteps(this.database.sources.write)))]);
    // Without its tables there is nothing more to read.
    if (faults.some(({ name, table }) => name === table)) return unreadable(guards, expected);
    const [absent, mended]: [Set<string>, AuditReport['mended']] = [new Set(expected), []];
    const looking: Looking = {
      snapshot, layout, keys: new AuditKeys(this.config.auditKeys),
      onSound: ({ seq, hash, kind, at }) => {
        absent.delete(`${seq}:${hash}`);
        if (kind === 'audit.guardsMended') mended.push({ seq, at });
      },
    };
    const chains: ChainReport[] = [];
    for (const head of await headsOf(snapshot, layout)) chains.push(await checkChain(looking, head));
    const rows = [...(await strayRows(snapshot, layout)), ...(await otherRows(snapshot, layout))];
    const whole = chains.every((chain) => !chain.broken && chain.unchecked === 0) && guards.length + rows.length + absent.size === 0;
    return { chains, guards, rows, absent: [...absent], mended, whole };
  }
}

const unreadable = (guards: string[], expected: readonly string[]): AuditReport => ({ chains: [], guards, rows: [], absent: [...expected], mended: [], whole: false });

/** Every chain that is or should be: of a head, of an event, of an organisation with users; since version 2 that of no organisation, too. */
async function headsOf(snapshot: Snapshot, layout: AuditLayout): Promise<Head[]> {
  const rows = await snapshot.rows<{ organisation_id: string; seq: number | null; hash: string | null }>(sql`SELECT o.organisation_id, h.seq, h.hash
    FROM (SELECT organisation_id FROM audit_head UNION SELECT organisation_id FROM audit_event UNION SELECT organisation_id FROM app_user
      ${layout === 1 ? NOTHING : sql`UNION SELECT ''`}) o LEFT JOIN audit_head h ON h.organisation_id = o.organisation_id ORDER BY o.organisation_id`);
  return rows.map(({ organisation_id: organisationId, seq, hash }) => ({ organisationId, at: seq === null || hash === null ? undefined : { seq, hash } }));
}

/** What belongs to an event that is not there, and parts said to be erased by an event that says no such thing. */
async function strayRows(snapshot: Snapshot, layout: AuditLayout): Promise<AuditReport['rows']> {
  const queries = [
    // Its chain is told of by number; an organisation that is no text makes none.
    { table: 'audit_event', query: sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_event WHERE organisation_id IS NULL OR seq IS NULL` },
    { table: 'audit_detail', query: sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_detail r WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.id = r.event_id)` },
    { table: 'audit_subject', query: sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_subject r WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.id = r.event_id)` },
    ...(layout === 1 ? [] : [{
      table: 'audit_erasure',
      query: sql`SELECT CAST(COUNT(*) AS integer) AS n FROM audit_erasure r WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.id = r.erased_in AND e.kind = 'audit.erased')`,
    }]),
  ];
  return counted(snapshot, queries);
}

/** Tables of the product that this schema should have. A backup of an older one lacks those that came later. */
async function lackingTables(snapshot: Snapshot, known: readonly string[]): Promise<GuardFault[]> {
  const tables = await tableNames(snapshot, snapshot.dialect);
  const missing = (names: readonly string[]): GuardFault[] => names.filter((name) => !tables.has(name)).map((name) => ({ name, table: name, what: 'missing' }));
  if (!tables.has('migration')) return missing(['migration']);
  const done = await doneSteps(snapshot);
  return known.length > 0 && known.every((step) => done.includes(step)) ? missing(declaredRows().map(({ table }) => table)) : [];
}

/** A backup of an older schema lacks the tables that came later. */
async function otherRows(snapshot: Snapshot, layout: AuditLayout): Promise<AuditReport['rows']> {
  const tables = await tableNames(snapshot, snapshot.dialect);
  const found: AuditReport['rows'] = [];
  for (const rows of declaredRows().filter(({ table }) => tables.has(table))) found.push(...(await checkRows(snapshot, layout, rows)));
  return found;
}

async function counted(snapshot: Snapshot, queries: readonly { table: string; query: Sql }[]): Promise<AuditReport['rows']> {
  const rows: AuditReport['rows'] = [];
  for (const { table, query } of queries) {
    const n = (await snapshot.rows<{ n: number }>(query))[0]?.n ?? 0;
    if (n > 0) rows.push({ table, rows: n, what: 'withoutEvent', names: [] });
  }
  return rows;
}
