import { infiniteQueryOptions } from '@tanstack/react-query';
import type { CompletionListQuery, CompletionListResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

export type CompletionFilters = Partial<Record<keyof Pick<CompletionListQuery, 'project' | 'municipality' | 'field' | 'qualification' | 'caseload'>, string>>;

export function readCompletionSearch(search: Record<string, unknown>): CompletionFilters {
  const names = ['project', 'municipality', 'field', 'qualification', 'caseload'] as const;
  return Object.fromEntries(names.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])));
}

/** Degree parts completed, a page at a time. */
export const completionsQuery = (filters: CompletionFilters) =>
  infiniteQueryOptions({
    queryKey: ['completions', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get<CompletionListResponse>('/completions', { query: { ...readCompletionSearch({ ...filters }), cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
  });
