import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { EnvironmentListQuery } from '@valopolku/contracts';
import { api } from '../api.js';
import { byCursor } from '../by-cursor.js';

/** Environments by name, a page at a time. */
export const environmentsQuery = (filters: EnvironmentListQuery) =>
  infiniteQueryOptions({
    queryKey: ['environments', 'list', filters],
    queryFn: ({ pageParam, signal }) => api.get('/environments', { query: { ...filters, cursor: pageParam, limit: 200 }, signal }),
    ...byCursor,
    placeholderData: (before) => before,
  });

export const environmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['environments', id],
    queryFn: ({ signal }) => api.get('/environments/{id}', { path: { id }, signal }),
  });

/** Environments whose tasks are mapped to a degree part; all of them without one. */
export const environmentChoicesQuery = (degreePart: string | null) =>
  queryOptions({
    queryKey: ['environments', 'choices', degreePart],
    queryFn: ({ signal }) => api.get('/environments', { query: { degreePart, limit: 200 }, signal }),
  });
