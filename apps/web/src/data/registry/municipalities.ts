import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';

/** Municipalities as they were and are; they change once a year. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: ({ signal }) => api.get('/municipalities', { signal }),
  staleTime: Infinity,
});
