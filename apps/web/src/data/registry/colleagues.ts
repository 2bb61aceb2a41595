import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';

/** The coaches there are. */
export const coachesQuery = queryOptions({
  queryKey: ['colleagues', 'coach'],
  queryFn: ({ signal }) => api.get('/colleagues', { query: { role: 'coach' }, signal }),
});
