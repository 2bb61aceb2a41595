import type { Source } from '@valopolku/domain';

/** Where each source of facts is stored. Environments are few and carry their own dimensions: they are their own facts. */
export const STATISTIC_TABLES: Readonly<Record<Source, string>> = {
  period: 'period_fact',
  completion: 'completion_fact',
  qualification: 'qualification_fact',
  environment: 'environment',
  rollUp: 'roll_up',
};

/** Columns that are not called as the fact says. */
export const STATISTIC_COLUMNS: Readonly<Partial<Record<Source, Readonly<Record<string, string>>>>> = {
  environment: { environmentId: 'id' },
};
