import type { CoachingPeriodListQuery } from '@valopolku/contracts';
import { CASELOAD_SORTS, type CaseloadSort } from '@valopolku/domain';

/** Filters of the list; every one stands in the address, so that a figure can open the people behind it. */
export const FILTERS = ['phase', 'status', 'coach', 'caseload', 'municipality', 'field', 'project', 'waiting', 'group', 'exitStatus', 'education'] as const;
export type FilterName = (typeof FILTERS)[number];

export interface TraineesSearch extends Partial<Record<FilterName, string>> {
  view?: 'board';
  /** Another order than by what we have to do next. */
  sort?: CaseloadSort;
}

/** What the address asks for; unknown keys fall away. */
export function readTraineesSearch(search: Record<string, unknown>): TraineesSearch {
  const known = FILTERS.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []));
  return { ...Object.fromEntries(known), ...(search['view'] === 'board' && { view: 'board' as const }), ...sortOf(search['sort']) };
}

/** The order that is no order of ours is the usual one, which the address does not name. */
function sortOf(given: unknown): { sort?: CaseloadSort } {
  const sort = CASELOAD_SORTS.find((one) => one === given && one !== 'urgentOn');
  return sort ? { sort } : {};
}

const COUNTED: readonly FilterName[] = ['group', 'exitStatus', 'education'];

/** Open periods unless something else is asked for: a figure counts the ended ones too. */
export function statusOf(search: TraineesSearch): string | undefined {
  if (search.status === 'all' || search.phase) return undefined;
  return search.status ?? (COUNTED.some((name) => search[name]) ? undefined : 'open');
}

/** Filters as the API takes them. What an address holds that is no value is refused there, and said. */
export function toListQuery(address: TraineesSearch, q: string): CoachingPeriodListQuery {
  // The router hands on what other parts of the page keep in the address; the API would refuse the list for it.
  const { view: _view, status: _status, ...search } = readTraineesSearch({ ...address });
  return { ...search, status: statusOf({ ...search, status: _status }), q: q.trim() === '' ? undefined : q.trim() } as CoachingPeriodListQuery;
}
