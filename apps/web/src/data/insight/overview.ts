import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OverviewQuery } from '@valopolku/contracts';
import { api } from '../api.js';

/** The manager's figures; while a filter changes, the old ones stand. */
export const overviewQuery = (filters: OverviewQuery) =>
  queryOptions({
    queryKey: ['overview', filters],
    queryFn: ({ signal }) => api.get('/overview', { query: { ...filters }, signal }),
    placeholderData: keepPreviousData,
  });
