import type { Dialect } from '../dialect.js';
import { functionBodies, guardedTables, guards, type AuditLayout, type Guard } from './guards.js';

/** A source or one of its connections. */
export interface Asked {
  query<T = unknown>(query: string): Promise<T>;
}

/** A guard of the log that is not as it was made, or a trigger on any table that no step has made. */
export interface GuardFault {
  name: string;
  table: string;
  what: 'missing' | 'changed' | 'foreign';
}

interface Standing {
  name: string;
  table: string;
  asMade: boolean;
}

/** The layout of the log's tables; undefined where there are none. */
export async function auditLayout(source: Asked, dialect: Dialect): Promise<AuditLayout | undefined> {
  const query =
    dialect === 'sqlite'
      ? `SELECT name FROM pragma_table_info('audit_event')`
      : `SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(current_schema()) || '.audit_event') AND attnum > 0 AND NOT attisdropped`;
  const columns = (await source.query<{ name: string }[]>(query)).map(({ name }) => name);
  if (columns.length === 0) return undefined;
  return columns.includes('hash_version') ? 2 : 1;
}

/** A trigger on a table of another kind than the log's, which has none of ours: it may swallow a row that was told to be written. */
export const onOtherTables = (faults: readonly GuardFault[], layout: AuditLayout): GuardFault[] =>
  faults.filter(({ what, table }) => what === 'foreign' && !guardedTables(layout).includes(table.toLowerCase()));

/** Compares the log's tables and all triggers with what was made: table, event, text, and on PostgreSQL the function and whether it is on. */
export async function guardFaults(source: Asked, dialect: Dialect, layout: AuditLayout): Promise<GuardFault[]> {
  const tables = await missingTables(source, dialect, layout);
  const wanted = guards(dialect, layout);
  const standing = dialect === 'sqlite' ? await sqliteTriggers(source, wanted) : await postgresTriggers(source, wanted, layout);
  const byName = new Map(standing.map((trigger) => [trigger.name, trigger]));
  const faults = wanted.flatMap(({ name, table }): GuardFault[] => {
    const found = byName.get(name);
    if (!found) return [{ name, table, what: 'missing' }];
    return found.asMade ? [] : [{ name, table: found.table, what: 'changed' }];
  });
  const known = new Set(wanted.map(({ name }) => name));
  const foreign = standing.filter(({ name }) => !known.has(name)).map(({ name, table }): GuardFault => ({ name, table, what: 'foreign' }));
  return [...tables, ...faults, ...foreign];
}

export const told = (faults: readonly GuardFault[]): string[] => faults.map(({ name, table, what }) => `${name} on ${table}: ${what}`);

/** Takes away what is changed or foreign and makes what is missing. A lack must have been recorded before. */
export async function mendGuards(source: Asked, dialect: Dialect, layout: AuditLayout, faults: readonly GuardFault[]): Promise<void> {
  for (const { name, table, what } of faults) {
    if (what !== 'missing') await source.query(dropping(name, dialect === 'sqlite' ? '' : ` ON ${table}`));
  }
  if (dialect === 'postgres') {
    for (const [name, body] of Object.entries(functionBodies(layout))) {
      await source.query(`CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$${body}$$`);
    }
  }
  const lacking = new Set(faults.filter(({ what }) => what !== 'foreign').map(({ name }) => name));
  for (const { name, make } of guards(dialect, layout)) {
    if (lacking.has(name)) for (const statement of make) await source.query(statement);
  }
}

const RULE = 'rule ';

function dropping(name: string, onTable: string): string {
  const quoted = `"${name.replace(RULE, '').replaceAll('"', '""')}"`;
  return `DROP ${name.startsWith(RULE) ? 'RULE' : 'TRIGGER'} IF EXISTS ${quoted}${onTable}`;
}

/** A view of the same name would be no table. */
async function missingTables(source: Asked, dialect: Dialect, layout: AuditLayout): Promise<GuardFault[]> {
  const standing = await tableNames(source, dialect);
  return [...new Set(['audit_head', ...guardedTables(layout)])].filter((table) => !standing.has(table)).map((table) => ({ name: table, table, what: 'missing' }));
}

export async function tableNames(source: Asked, dialect: Dialect): Promise<Set<string>> {
  const query =
    dialect === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table'`
      : `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`;
  return new Set((await source.query<{ name: string }[]>(query)).map(({ name }) => name));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function sqliteTriggers(source: Asked, wanted: readonly Guard[]): Promise<Standing[]> {
  const rows = await source.query<{ name: string; table: string; text: string }[]>(`SELECT name, tbl_name AS "table", sql AS text FROM sqlite_master WHERE type = 'trigger' ORDER BY name`);
  const texts = new Map(wanted.map(({ name, make }) => [name, plain(make[0] ?? '')]));
  return rows.map(({ name, table, text }) => ({ name, table, asMade: plain(text) === texts.get(name) }));
}

/** `tgtype` of a trigger before the event: 1 a row, 2 before, 4 insert, 8 delete, 16 update, 32 truncate. */
const TYPE_BITS = { INSERT: 7, DELETE: 11, UPDATE: 19, TRUNCATE: 34 } as const;

interface PostgresTrigger {
  name: string;
  table: string;
  type: number;
  enabled: string;
  plain: boolean;
  runs: string;
  body: string;
}

async function postgresTriggers(source: Asked, wanted: readonly Guard[], layout: AuditLayout): Promise<Standing[]> {
  const rows = await source.query<PostgresTrigger[]>(`SELECT tgname AS name, relname AS "table", CAST(tgtype AS integer) AS type, CAST(tgenabled AS text) AS enabled,
      (tgqual IS NULL AND tgnargs = 0 AND CAST(tgattr AS text) = '' AND proconfig IS NULL AND lanname = 'plpgsql' AND pronamespace = relnamespace) AS plain,
      proname AS runs, prosrc AS body
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_proc ON pg_proc.oid = tgfoid JOIN pg_language ON pg_language.oid = prolang
    WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace`);
  const rules = await source.query<{ name: string; table: string }[]>(`SELECT rulename AS name, tablename AS "table" FROM pg_rules WHERE schemaname = current_schema()`);
  const [byName, bodies] = [new Map(wanted.map((guard) => [guard.name, guard])), functionBodies(layout)];
  const triggers = rows.map((row): Standing => {
    const guard = byName.get(row.name);
    const asMade = guard?.table === row.table && TYPE_BITS[guard.event] === row.type && row.plain && row.enabled === (layout === 1 ? 'O' : 'A')
      && row.runs === guard.runs && row.body === bodies[row.runs];
    return { name: row.name, table: row.table, asMade };
  });
  return [...triggers, ...rules.map(({ name, table }) => ({ name: `${RULE}${name}`, table, asMade: false }))];
}
