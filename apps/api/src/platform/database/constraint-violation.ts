import { QueryFailedError } from 'typeorm';

/** What PostgreSQL tells of a row that the schema refuses; names only, values stand in its message and detail. */
interface PostgresRefusal {
  code?: string;
  constraint?: string;
  table?: string;
  column?: string;
}

/** 23514 check, 23502 not null, 23503 foreign key, 23505 unique, 23P01 exclusion. */
const POSTGRES_CONSTRAINT = /^23(514|502|503|505|P01)$/;
/** Too long for the column, out of the number's range, text that cannot be kept: PostgreSQL names no column. */
const POSTGRES_VALUE: Readonly<Record<string, string>> = {
  '22001': 'text too long', '22003': 'number out of range', '22021': 'text not storable', '22P05': 'text not storable',
};
const SQLITE_CONSTRAINT = /(?:CHECK|NOT NULL|UNIQUE|FOREIGN KEY) constraint failed(?:: [\w., ]+)?/;

/**
 * The rule of the schema that a row broke, by the name that the schema gives it, for the log; undefined for every other error.
 * A rule of the domain should have said it first, at its field: the name tells which one is missing.
 */
export function constraintViolation(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code = '', constraint, table, column } = error.driverError as PostgresRefusal;
  if (POSTGRES_CONSTRAINT.test(code)) return `${code} ${[table, constraint ?? column].join('.')}`;
  if (code === 'SQLITE_CONSTRAINT') return SQLITE_CONSTRAINT.exec(error.message)?.[0];
  const value = POSTGRES_VALUE[code];
  return value === undefined ? undefined : `${code} ${value}`;
}
