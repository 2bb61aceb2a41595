import type { EnvironmentListQuery } from '@valopolku/contracts';

/** Filters of the list; every one stands in the address, so that a figure can open the places behind it. */
export const FILTERS = ['kind', 'municipality', 'state', 'degreePart', 'project', 'mapped'] as const;
export type FilterName = (typeof FILTERS)[number];

export interface EnvironmentsSearch extends Partial<Record<FilterName | 'q', string>> {
  view?: 'coverage';
}

/** What the address asks for; unknown keys fall away. A place's name is no personal data: the search word may stand there. */
export function readEnvironmentsSearch(search: Record<string, unknown>): EnvironmentsSearch {
  const known = ([...FILTERS, 'q'] as const).flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []));
  return { ...Object.fromEntries(known), ...(search['view'] === 'coverage' && { view: 'coverage' as const }) };
}

/** Filters as the API takes them. What an address holds that is no value is refused there, and said. */
export function toListQuery(address: EnvironmentsSearch): EnvironmentListQuery {
  // The router hands on what other parts of the page keep in the address; the API would refuse the list for it.
  const { view: _view, ...filters } = readEnvironmentsSearch({ ...address });
  return filters as EnvironmentListQuery;
}

/** Out of use, or used by no one for a year: nothing waits there. */
export const IDLE_STATES = ['dormant', 'retired'] as const;
export type IdleState = (typeof IDLE_STATES)[number];

export const isIdle = (state: string) => IDLE_STATES.some((idle) => idle === state);
