import { createHash } from 'node:crypto';
import type { PageQuery } from '@valopolku/contracts';
import { DomainError } from '@valopolku/domain';
import { ShapeError } from '../errors/shape-error.js';
import { camelCase } from '../database/snake-case-naming.js';
import { identifier, joined, sql, type Sql, type SqlValue } from '../database/sql.js';
import { isOfKind, type CursorKind } from './cursor-kinds.js';

/** A sort of a list: NOT NULL columns with what they hold, in order, all in one direction, the id last (added here). */
export interface Sort {
  columns: Readonly<Record<string, CursorKind>>;
  direction: 'asc' | 'desc';
}

export interface KeysetOptions {
  /** The list's name: two lists may have the same sorts and filters. */
  list: string;
  sorts: Readonly<Record<string, Sort>>;
  defaultSort: string;
  /** The id column that makes the order total, `t.id`. */
  id: string;
  /** Everything that narrows the list, search word and scope included: a cursor is good for the same list only. */
  filters: object;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

type CursorContent = [sort: string, filters: string, ...values: SqlValue[]];

const DEFAULT_LIMIT = 50;

/**
 * Paging by the last row seen, never by OFFSET. `after` goes into WHERE, `order` at the end of the query (with LIMIT), and
 * `page` makes the answer of its rows. The query selects each sort column and the id under its own name or,
 * as `columns` does, under that of its entity.
 */
export class Keyset {
  private readonly sortName: string;
  private readonly sort: Sort;
  private readonly hash: string;
  private readonly columns: readonly string[];
  private readonly kinds: readonly CursorKind[];
  private readonly limit: number;
  /** Values of the last row seen, the id last; none on the first page. */
  readonly last: readonly SqlValue[] | undefined;
  /** One row more than the page holds. */
  readonly rows: number;
  readonly after: Sql;
  readonly order: Sql;

  constructor(query: PageQuery, private readonly options: KeysetOptions) {
    this.sortName = query.sort ?? options.defaultSort;
    const sort = Object.hasOwn(options.sorts, this.sortName) ? options.sorts[this.sortName] : undefined;
    if (!sort) throw new ShapeError([{ field: 'sort', code: 'invalidChoice', params: {} }]);
    this.sort = sort;
    this.limit = query.limit ?? DEFAULT_LIMIT;
    this.hash = hashOf(options.list, options.filters);
    this.columns = [...Object.keys(sort.columns), options.id];
    this.kinds = [...Object.values(sort.columns), 'id'];
    this.rows = this.limit + 1;
    this.last = query.cursor ? this.values(query.cursor) : undefined;
    this.after = this.last ? this.condition(this.last) : sql`1 = 1`;
    const direction = sort.direction === 'asc' ? sql` ASC` : sql` DESC`;
    this.order = sql`ORDER BY ${joined(this.columns.map((name) => sql`${identifier(name)}${direction}`), ', ')} LIMIT ${this.rows}`;
  }

  /** One row more than the limit was read; it only tells that there is more. */
  page<R extends object, T>(rows: readonly R[], present: (row: R) => T): Page<T> {
    const shown = rows.slice(0, this.limit);
    const last = rows.length > this.limit ? shown.at(-1) : undefined;
    return { items: shown.map(present), nextCursor: last ? this.cursor(last) : null };
  }

  private cursor(row: object): string {
    const values = this.columns.map((column) => valueOf(row as Record<string, SqlValue>, column.slice(column.indexOf('.') + 1)));
    if (values.includes(null)) throw new Error(`a sort column of ${this.sortName} is missing from the query`);
    return Buffer.from(JSON.stringify([this.sortName, this.hash, ...values] satisfies CursorContent)).toString('base64url');
  }

  private values(cursor: string): readonly SqlValue[] {
    const [sortName, hash, ...values] = decode(cursor);
    if (sortName !== this.sortName || hash !== this.hash || values.length !== this.columns.length) throw DomainError.at('cursor', 'cursorInvalid');
    // Whoever edits a cursor meets the same on both databases: SQLite compares anything, PostgreSQL refuses the statement.
    if (!values.every((value, index) => isOfKind(value, this.kinds[index]))) throw DomainError.at('cursor', 'cursorInvalid');
    return values;
  }

  private condition(values: readonly SqlValue[]): Sql {
    const names = joined(this.columns.map(identifier), ', ');
    const limits = joined(values.map((value) => sql`${value}`), ', ');
    return sql`(${names}) ${this.sort.direction === 'asc' ? sql`>` : sql`<`} (${limits})`;
  }
}

const valueOf = (row: Readonly<Record<string, SqlValue>>, name: string): SqlValue => row[name] ?? row[camelCase(name)] ?? null;

function hashOf(list: string, filters: object): string {
  const sorted = Object.entries(filters).filter(([, value]) => value !== undefined && value !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([list, ...sorted])).digest('base64url').slice(0, 16);
}

function decode(cursor: string): CursorContent {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const plain = Array.isArray(content) && content.length >= 3 && content.every((value) => ['string', 'number', 'boolean'].includes(typeof value));
    if (plain) return content as CursorContent;
  } catch {
    // Said below: whatever is no cursor of ours.
  }
  throw DomainError.at('cursor', 'cursorInvalid');
}

