import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';

/** What the signed-in coach or staff member has before them today. */
export const myDayQuery = queryOptions({
  queryKey: ['my-day'],
  queryFn: ({ signal }) => api.get('/my-day', { signal }),
});
