import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { MyDayResponse, WorkLogListResponse, WorkLogResponse } from '@valopolku/contracts';
import { api } from '../../platform/api/api-client.js';

const replaced = (logs: readonly WorkLogResponse[], fresh: WorkLogResponse) => logs.map((log) => (log.id === fresh.id ? fresh : log));

/**
 * Confirms an entry that someone else made. The row stays where it is and says so until the list is next read:
 * nothing jumps under the finger.
 */
export function useConfirmWorkLog() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: WorkLogResponse) => api.post<WorkLogResponse>('/work-logs/{id}/confirmation', undefined, { path: { id }, version }),
    onSuccess: (fresh) => {
      client.setQueryData<MyDayResponse>(['my-day'], (day) =>
        day && { ...day, toConfirm: replaced(day.toConfirm, fresh), toConfirmTotal: Math.max(0, day.toConfirmTotal - 1) });
      client.setQueriesData<InfiniteData<WorkLogListResponse>>({ queryKey: ['work-logs', 'list'] }, (list) =>
        list && { ...list, pages: list.pages.map((page) => ({ ...page, items: replaced(page.items, fresh) })) });
      void client.invalidateQueries({ queryKey: ['coaching-periods'] });
    },
  });
}
