/**
 * What is derived from what changed, in this order, just before the audit: sums and counts; the columns that lists are read from,
 * which rest on the sums; the facts of statistics, which rest on both; then rows of what is to be told. The locks follow the same
 * order: rows of a case first, roll-ups after them, the end of the log of events last.
 */
export const STAGES = ['totals', 'derivedColumns', 'facts', 'messages'] as const;
export type Stage = (typeof STAGES)[number];
