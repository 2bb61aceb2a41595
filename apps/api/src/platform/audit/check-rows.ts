import type { AuditLayout } from '../database/schema/guards.js';
import type { Snapshot } from '../database/snapshot.js';
import { identifier, sql } from '../database/sql.js';
import { kindsOf, type AuditedRows } from './audited-rows.js';
import type { RowFaultKind, RowFaults } from './audit-report.js';
import { aboutKey, eventsAbout, type RowEvent } from './row-events.js';
import { isNamed, rowsAfter, valuesOf, type AuditedRow } from './row-page.js';
import { differences, toldRows, type ToldRow } from './told-rows.js';

interface Found {
  what: RowFaultKind;
  names: readonly string[];
}

/** Holds the rows of a table against what their events tell, a page at a time, so that a large table takes no more memory than a small one. */
export async function checkRows(snapshot: Snapshot, layout: AuditLayout, rows: AuditedRows): Promise<RowFaults[]> {
  const faults = new Map<RowFaultKind, RowFaults>();
  const used = new Set<string>();
  const [{ n: count } = { n: 0 }] = await snapshot.rows<{ n: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS n FROM ${identifier(rows.table)}`);
  let last: AuditedRow | undefined;
  for (let read = 0; read < count; ) {
    const page: AuditedRow[] = await snapshot.rows<AuditedRow>(rowsAfter(rows, last));
    if (page.length === 0) break;
    const toldOf = await toldOfPage(snapshot, layout, rows, page);
    for (const row of page) {
      if (row.of_group !== last?.of_group) used.clear();
      last = row;
      const found = faultOf(row, toldOf(row), rows, used);
      if (found) faults.set(found.what, added(faults.get(found.what) ?? { table: rows.table, rows: 0, what: found.what, names: [] }, found));
    }
    read += page.length;
  }
  return [...faults.values()];
}

const added = (faults: RowFaults, { names }: Found): RowFaults => ({ ...faults, rows: faults.rows + 1, names: [...new Set([...faults.names, ...names])].sort() });

/** What the log tells of the rows of a page; of one of which only version 1 may tell, what that does. */
async function toldOfPage(snapshot: Snapshot, layout: AuditLayout, rows: AuditedRows, page: readonly AuditedRow[]): Promise<(row: AuditedRow) => ToldRow[]> {
  const organisations = unique(page.map((row) => row.organisation));
  const ask = (entities: (string | null)[], isOld: boolean): Promise<Map<string, RowEvent[]>> =>
    eventsAbout(snapshot, layout, { organisations, entities: unique(entities), kinds: kindsOf(rows), isOld });
  const told = toldBy(await ask(page.map((row) => row.entity), false), rows);
  const untold = rows.oldEntity ? page.filter((row) => !told.has(aboutKey(row.organisation, row.entity))) : [];
  // Of a person or an account there are many events: each may have made the row.
  const old = toldBy(untold.length === 0 ? new Map() : await ask(untold.map((row) => row.old_entity), true), { ...rows, group: 'old_entity' });
  return (row) => told.get(aboutKey(row.organisation, row.entity)) ?? old.get(aboutKey(row.organisation, row.old_entity)) ?? [];
}

const toldBy = (events: ReadonlyMap<string, RowEvent[]>, rows: AuditedRows): Map<string, ToldRow[]> =>
  new Map([...events].map(([key, about]) => [key, toldRows(about, rows)]));

const unique = (values: readonly (string | null)[]): string[] => [...new Set(values)].filter((value) => value !== null);

/** An event makes one row: what it made is `used` by the first that agrees. */
function faultOf(row: AuditedRow, told: readonly ToldRow[], rows: AuditedRows, used: Set<string>): Found | undefined {
  if (!isNamed(row)) return { what: 'withoutEvent', names: [] };
  const [values, names] = [valuesOf(row, rows), Object.keys(rows.columns ?? {})];
  const meant = told.filter((one) => differences(values, one, rows.key ?? []).length === 0);
  const standing = names.includes('isEnded') ? meant : meant.filter((one) => !one.hasEnded);
  const agreeing = standing.filter((one) => differences(values, one, names).length === 0);
  // One that tells more first: what was erased may have told of any.
  const [own] = agreeing.filter((one) => !used.has(one.event.id)).sort((one, other) => Object.keys(other.told).length - Object.keys(one.told).length);
  if (own) return void used.add(own.event.id);
  // The last word that differs least.
  const [nearest] = standing.map((one) => ({ hasEnded: one.hasEnded, differing: differences(values, one, names) })).reverse().sort((one, other) => one.differing.length - other.differing.length);
  if (agreeing.length > 0 || !nearest) return { what: agreeing.length === 0 && meant.length > 0 ? 'afterEnd' : 'withoutEvent', names: [] };
  const { differing } = nearest;
  return nearest.hasEnded && differing.includes('isEnded') ? { what: 'afterEnd', names: [] } : { what: 'otherwise', names: differing };
}
