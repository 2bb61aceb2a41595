import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';

/** The trainee's own page. */
export const myPathQuery = queryOptions({
  queryKey: ['my-path'],
  queryFn: ({ signal }) => api.get('/my-path', { signal }),
});
