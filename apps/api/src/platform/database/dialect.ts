/** The two databases that the product runs on; everything above `platform/database` is written once for both. */
export const DIALECTS = ['sqlite', 'postgres'] as const;
export type Dialect = (typeof DIALECTS)[number];
