/** Tables that a later step takes away on purpose, with the step; their rows are lost with the upgrade. */
const REPLACED: Readonly<Record<string, number>> = {
  // Failed tries of the last minutes: 0017 counts them in another way.
  sign_in_failure: 17,
};
/** Sums that a step may count anew, held against the source rows by `facts:verify`; and words of names that a step may make anew. */
const RECOUNTED = new Set(['roll_up', 'log_month_fact', 'trainee_word']);
/** The log records the upgrade itself, where there is something to record. */
const GROWS = new Set(['audit_event', 'audit_detail', 'audit_head']);

/** What an upgrade makes of the rows that a table had at `step`: every one is kept unless said otherwise here. */
export function rowsAfter(table: string, step: number): 'kept' | 'kept, and more' | 'recounted' | 'gone with their table' {
  if ((REPLACED[table] ?? 0) > step) return 'gone with their table';
  if (RECOUNTED.has(table)) return 'recounted';
  return GROWS.has(table) ? 'kept, and more' : 'kept';
}
