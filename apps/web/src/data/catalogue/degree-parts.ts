import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';

/** Every degree part that can be aimed at. */
export const degreePartsQuery = queryOptions({
  queryKey: ['degree-parts'],
  queryFn: ({ signal }) => api.get('/degree-parts', { signal }),
});
