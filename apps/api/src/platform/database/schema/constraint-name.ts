const NAME_LIMIT = 60;

/** A name that says what it is about and fits PostgreSQL's 63 bytes. */
export function constraintName(prefix: string, table: string, parts: readonly string[]): string {
  return `${prefix}_${table}_${parts.join('_')}`.slice(0, NAME_LIMIT);
}
