/** Filters of the overview; they stand in the address, so that a view can be sent to a colleague. */
export interface OverviewSearch {
  project?: string;
  municipality?: string;
  field?: string;
}

export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const known = (['project', 'municipality', 'field'] as const).flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []));
  return Object.fromEntries(known) as OverviewSearch;
}
