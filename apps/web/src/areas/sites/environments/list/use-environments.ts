import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { isIdle, toListQuery, type EnvironmentsSearch } from './environment-filters.js';
import { environmentsQuery } from '../../../../data/sites/environments.js';

/** As many as are looked through at once; more come by asking. */
const STEP = 25;

/**
 * The environments that fit, by name; those that no one uses come last of what one request brings, so that what is read
 * stays where it is when more comes. The list shows some at a time; the coverage counts places, so it reads them all.
 */
export function useEnvironments(search: EnvironmentsSearch) {
  const { view, ...filters } = search;
  const narrowing = JSON.stringify(filters);
  const query = useInfiniteQuery(environmentsQuery(useDeferredValue(toListQuery(search))));
  const [step, setStep] = useState({ narrowing, count: STEP });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const items = (query.data?.pages ?? []).flatMap((page) => [...page.items].sort((one, other) => Number(isIdle(one.state)) - Number(isIdle(other.state))));
  // Another filter begins from the top.
  const count = view === 'coverage' ? Infinity : step.narrowing === narrowing ? step.count : STEP;
  const readsOn = view === 'coverage' && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (readsOn) void fetchNextPage();
  }, [readsOn, fetchNextPage]);
  return {
    query,
    items,
    shown: items.slice(0, count),
    hasMore: items.length > count || (hasNextPage && view !== 'coverage'),
    showMore: () => {
      setStep({ narrowing, count: count + STEP });
      if (count + STEP > items.length && hasNextPage) void fetchNextPage();
    },
  };
}
