import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import type { MyDayResponse, WorkLogListResponse, WorkLogResponse } from '@valopolku/contracts';
import { api } from '../api.js';
import { myDayQuery } from '../desk/my-day.js';
import { touch, touchNewest } from '../touches.js';

const replaced = (logs: readonly WorkLogResponse[], fresh: readonly WorkLogResponse[]) => logs.map((log) => fresh.find(({ id }) => id === log.id) ?? log);

/** The rows of the diary stay where they are and say what they are now. */
export function keepRows(client: QueryClient, fresh: readonly WorkLogResponse[]): void {
  client.setQueriesData<InfiniteData<WorkLogListResponse>>({ queryKey: ['work-logs', 'list'] }, (list) =>
    list && { ...list, pages: list.pages.map((page) => ({ ...page, items: replaced(page.items, fresh) })) });
}

/** One entry less waits: in the total and on the row of the person. */
function withConfirmed(day: MyDayResponse, fresh: WorkLogResponse): MyDayResponse {
  const places = day.places.map((place) => ({
    ...place,
    people: place.people.map((person) => (person.coachingPeriodId === fresh.coachingPeriodId ? { ...person, unconfirmedLogs: Math.max(0, person.unconfirmedLogs - 1) } : person)),
  }));
  return { ...day, places, toConfirm: replaced(day.toConfirm, [fresh]), toConfirmTotal: Math.max(0, day.toConfirmTotal - 1) };
}

/**
 * Confirms an entry that someone else made. The row stays where it is and says so until the list is next read:
 * nothing jumps under the finger.
 */
export function useConfirmWorkLog() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: WorkLogResponse) => api.post('/work-logs/{id}/confirmation', undefined, { path: { id }, version }),
    onSuccess: (fresh) => {
      client.setQueryData(myDayQuery.queryKey, (day) => day && withConfirmed(day, fresh));
      keepRows(client, [fresh]);
      touch(client, 'workLogConfirmed');
    },
    onError: (error) => touchNewest(client, error, 'workLog'),
  });
}

/** Takes a confirmation back: the entry waits again. */
export function useWithdrawConfirmation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: WorkLogResponse) => api.delete('/work-logs/{id}/confirmation', { path: { id }, version }),
    onSuccess: () => touch(client, 'workLog'),
    onError: (error) => touchNewest(client, error, 'workLog'),
  });
}
