import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { MyDayResponse, WorkLogListResponse, WorkLogResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

const replaced = (logs: readonly WorkLogResponse[], fresh: WorkLogResponse) => logs.map((log) => (log.id === fresh.id ? fresh : log));

/** One entry less waits: in the total and on the row of the person. */
function withConfirmed(day: MyDayResponse, fresh: WorkLogResponse): MyDayResponse {
  const places = day.places.map((place) => ({
    ...place,
    people: place.people.map((person) => (person.coachingPeriodId === fresh.coachingPeriodId ? { ...person, unconfirmedLogs: Math.max(0, person.unconfirmedLogs - 1) } : person)),
  }));
  return { ...day, places, toConfirm: replaced(day.toConfirm, fresh), toConfirmTotal: Math.max(0, day.toConfirmTotal - 1) };
}

/**
 * Confirms an entry that someone else made. The row stays where it is and says so until the list is next read:
 * nothing jumps under the finger.
 */
export function useConfirmWorkLog() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: WorkLogResponse) => api.post<WorkLogResponse>('/work-logs/{id}/confirmation', undefined, { path: { id }, version }),
    onSuccess: (fresh) => {
      client.setQueryData<MyDayResponse>(['my-day'], (day) => day && withConfirmed(day, fresh));
      client.setQueriesData<InfiniteData<WorkLogListResponse>>({ queryKey: ['work-logs', 'list'] }, (list) =>
        list && { ...list, pages: list.pages.map((page) => ({ ...page, items: replaced(page.items, fresh) })) });
      void client.invalidateQueries({ queryKey: ['coaching-periods'] });
    },
  });
}
