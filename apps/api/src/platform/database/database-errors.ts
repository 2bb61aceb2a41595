import { QueryFailedError } from 'typeorm';

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  return (error.driverError as { code?: string }).code;
}

/** PostgreSQL gave up one of two transactions that stood in each other's way; doing it again is right. */
export function retryable(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

/** A unique or primary key refused the row. `name` (part of a constraint's or a column's name) narrows it. */
export function isUniqueViolation(error: unknown, name = ''): boolean {
  const code = codeOf(error);
  if (code === '23505') {
    const { constraint, table } = (error as QueryFailedError).driverError as { constraint?: string; table?: string };
    return `${table ?? ''}.${constraint ?? ''}`.includes(name);
  }
  const message = error instanceof Error ? error.message : '';
  return code === 'SQLITE_CONSTRAINT' && message.includes('UNIQUE constraint failed') && message.includes(name);
}
