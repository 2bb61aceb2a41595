import type { ProjectResponse } from '@valopolku/contracts';

/** Filters of the overview; they stand in the address, so that a view can be sent to a colleague. */
export interface OverviewSearch {
  /** An id, or `all`; the project that runs now when left out. */
  project?: string;
  municipality?: string;
  field?: string;
}

export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const known = (['project', 'municipality', 'field'] as const).flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []));
  return Object.fromEntries(known) as OverviewSearch;
}

/** What is asked for: the project that runs now (the newest of them) unless another one or all are chosen. */
export function shownFilters(search: OverviewSearch, projects: readonly Pick<ProjectResponse, 'id' | 'startsOn' | 'endsOn'>[] | undefined, today: string): OverviewSearch {
  const running = projects?.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
    .sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0];
  const project = search.project === 'all' ? undefined : (search.project ?? running?.id);
  const { project: _project, ...rest } = readOverviewSearch({ ...search });
  return project === undefined ? rest : { ...rest, project };
}
