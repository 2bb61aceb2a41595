import type { AuditedRows, Told } from './audited-rows.js';
import type { RowEvent } from './row-events.js';

/** A row as the log tells it: made by an event, with the last word on each of its values. */
export interface ToldRow {
  event: RowEvent;
  told: Told;
  hasEnded: boolean;
}

/** The rows that events about one thing tell of, in the order in which they were made. */
export function toldRows(events: readonly RowEvent[], rows: AuditedRows): ToldRow[] {
  const all: ToldRow[] = [];
  // What is about the row itself is about one; of a group only what has a key.
  const key = rows.key ?? (rows.group === undefined ? [] : undefined);
  for (const event of events) {
    const told = toldBy(event, rows);
    const meant = all.filter((one) => !one.hasEnded && (told === undefined || agree(one.told, told, key ?? [])));
    if (rows.kinds.includes(event.kind) && (key === undefined || meant.length === 0)) {
      all.push({ event, told: { person: event.subject, doer: event.user_id, isEnded: false, ...told }, hasEnded: false });
    } else {
      for (const one of meant) goOn(one, told, rows, event);
    }
  }
  return all;
}

/** Content that is not there may have told anything: then nothing is known but what never changes. */
function goOn(one: ToldRow, told: Told | undefined, { ends = [], key = [] }: AuditedRows, { kind }: RowEvent): void {
  if (told) {
    one.hasEnded = ends.includes(kind);
    one.told = { ...one.told, ...told, isEnded: one.hasEnded };
  } else {
    one.told = Object.fromEntries(['person', 'doer', ...key].map((name) => [name, one.told[name]]));
  }
}

/** Undefined where the content is not there, or is no content of its kind: the chain tells which. */
function toldBy({ kind, has_content: hasContent, payload, user_id: by }: RowEvent, { tells }: AuditedRows): Told | undefined {
  const tell = tells?.[kind] as ((payload: unknown, by: string | null) => Told) | undefined;
  try {
    if (!hasContent) return tell?.(null, by) ?? {};
    const content = JSON.parse(payload ?? '') as unknown;
    if (typeof content !== 'object' || content === null) return undefined;
    return tell ? tell(content, by) : { ...content };
  } catch {
    return undefined;
  }
}

/** Nothing of what both tell differs. */
function agree(one: Told, other: Told, names: readonly string[]): boolean {
  return names.every((name) => one[name] === undefined || other[name] === undefined || one[name] === other[name]);
}

/** The names under which the row holds something else than it is told to. */
export function differences(row: Told, { told }: ToldRow, names: readonly string[]): string[] {
  return names.filter((name) => told[name] !== undefined && !isAsTold(row[name], told[name]));
}

/** Lists are sets, kept as JSON; a truth is a number on SQLite. */
function isAsTold(value: unknown, told: unknown): boolean {
  if (value === null || told === null) return value === told;
  if (Array.isArray(told)) return listText(told) === listText(listIn(value));
  if (typeof told === 'boolean') return value === told || value === Number(told);
  return (typeof value === 'string' || typeof value === 'number') && String(value) === String(told);
}

const listText = (list: readonly unknown[] | undefined): string | undefined => list && JSON.stringify([...list].sort());

function listIn(value: unknown): unknown[] | undefined {
  try {
    const list = JSON.parse(String(value)) as unknown;
    return Array.isArray(list) ? (list as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}
