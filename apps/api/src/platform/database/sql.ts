import type { Dialect } from './dialect.js';

export type SqlValue = string | number | boolean | null;

/** A piece of SQL with its values apart: `?` on SQLite, `$1` on PostgreSQL. Made by the tag `sql`, never by hand. */
export class Sql {
  constructor(
    readonly parts: readonly string[],
    readonly values: readonly SqlValue[],
    private readonly texts: Partial<Record<Dialect, string>> = {},
  ) {}

  text(dialect: Dialect): string {
    return (this.texts[dialect] ??= this.parts.reduce((text, part, index) => `${text}${dialect === 'sqlite' ? '?' : `$${index}`}${part}`));
  }

  /** The same statement with other values; its text is made once for all of them. */
  with(values: readonly SqlValue[]): Sql {
    return new Sql(this.parts, values, this.texts);
  }
}

/** sql`SELECT id FROM trainee WHERE organisation_id = ${organisationId} ${condition}`: values become parameters, pieces are joined in. */
export function sql(strings: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
  const parts: string[] = [strings[0] ?? ''];
  const taken: SqlValue[] = [];
  values.forEach((value, index) => {
    const after = strings[index + 1] ?? '';
    if (value instanceof Sql) {
      append(parts, taken, value);
      parts[parts.length - 1] += after;
    } else {
      taken.push(value);
      parts.push(after);
    }
  });
  return new Sql(parts, taken);
}

function append(parts: string[], taken: SqlValue[], piece: Sql): void {
  parts[parts.length - 1] += piece.parts[0] ?? '';
  parts.push(...piece.parts.slice(1));
  taken.push(...piece.values);
}

/** Pieces one after another: `joined(conditions, ' AND ')`. */
export function joined(pieces: readonly Sql[], separator: string): Sql {
  const parts: string[] = [''];
  const taken: SqlValue[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) parts[parts.length - 1] += separator;
    append(parts, taken, piece);
  });
  return new Sql(parts, taken);
}

/** `(?, ?, ?)` for IN; an empty list matches nothing on both databases. */
export function listOf(values: readonly SqlValue[]): Sql {
  if (values.length === 0) return sql`(NULL)`;
  return sql`(${joined(values.map((value) => sql`${value}`), ', ')})`;
}

/** `(?, ?), (?, ?)` for VALUES: rows of the same length. */
export function tuples(rows: readonly (readonly SqlValue[])[]): Sql {
  const parts = rows.flatMap((row, index) => row.map((_, column) => (column > 0 ? ', ' : index > 0 ? '), (' : '(')));
  return new Sql([...parts, ')'], rows.flat());
}

/** A table or column name that the code chose; anything but a plain name is refused. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(name)) throw new Error(`not a plain SQL name: ${name}`);
  return new Sql([name], []);
}

export const NOTHING = new Sql([''], []);
