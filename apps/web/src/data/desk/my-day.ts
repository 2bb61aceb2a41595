import { queryOptions } from '@tanstack/react-query';
import type { MyDayResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

/** What the signed-in coach or staff member has before them today. */
export const myDayQuery = queryOptions({
  queryKey: ['my-day'],
  queryFn: ({ signal }) => api.get<MyDayResponse>('/my-day', { signal }),
});
