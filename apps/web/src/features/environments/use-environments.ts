import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import { isIdle, toListQuery, type EnvironmentsSearch } from './environment-filters.js';
import { environmentsQuery } from './environments.queries.js';

/**
 * The environments that fit, by name, a page at a time; the coverage counts places, so it reads every page.
 * Those that no one uses come last of their page: what has been read stays where it is when more comes.
 */
export function useEnvironments(search: EnvironmentsSearch) {
  const query = useInfiniteQuery(environmentsQuery(useDeferredValue(toListQuery(search))));
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const readsOn = search.view === 'coverage' && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (readsOn) void fetchNextPage();
  }, [readsOn, fetchNextPage]);
  const items = (query.data?.pages ?? []).flatMap((page) => [...page.items].sort((one, other) => Number(isIdle(one.state)) - Number(isIdle(other.state))));
  return { query, items };
}
