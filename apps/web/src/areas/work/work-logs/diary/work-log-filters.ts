/** What the diary is narrowed to; every one stands in the address. */
export const WORK_LOG_FILTERS = ['coachingPeriod', 'environment', 'from', 'to', 'requirement'] as const;
export type WorkLogFilterName = (typeof WORK_LOG_FILTERS)[number];

export interface WorkLogsSearch extends Partial<Record<WorkLogFilterName, string>> {
  confirmed?: 'yes' | 'no' | 'waiting';
}

/** What the address asks for; unknown keys fall away. What is no value is refused by the API, and said. */
export function readWorkLogsSearch(search: Record<string, unknown>): WorkLogsSearch {
  const { confirmed } = search;
  const known = WORK_LOG_FILTERS.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []));
  return { ...Object.fromEntries(known), ...((confirmed === 'yes' || confirmed === 'no' || confirmed === 'waiting') && { confirmed }) };
}
