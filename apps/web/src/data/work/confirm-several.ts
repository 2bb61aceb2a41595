import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WorkLogResponse } from '@valopolku/contracts';
import { ProblemError, type ProblemCode } from '../../platform/api/problem-error.js';
import { api } from '../api.js';
import { touch } from '../touches.js';
import { keepRows } from './confirm-work-logs.js';

/** As many as one request takes. */
const AT_ONCE = 100;

/** What became of each entry. */
export interface SeveralDone {
  what: 'confirm' | 'withdraw';
  items: readonly WorkLogResponse[];
  refused: readonly { log: WorkLogResponse; code: ProblemCode }[];
}

const PATHS = { confirm: '/work-logs/confirmations', withdraw: '/work-logs/confirmations/withdrawal' } as const;

async function sendPart(what: SeveralDone['what'], logs: readonly WorkLogResponse[]): Promise<SeveralDone> {
  try {
    const entries = logs.map(({ id, version }) => ({ id, version }));
    const { items, refused } = await api.post(PATHS[what], { entries });
    return { what, items, refused: refused.flatMap(({ id, code }) => logs.filter((log) => log.id === id).map((log) => ({ log, code }))) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { what, items: [], refused: logs.map((log) => ({ log, code: error.code })) };
  }
}

/** Confirms many entries, or takes the confirmations back; what becomes of each is told, also when the service goes away midway. */
export function useConfirmSeveral() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ what, logs }: { what: SeveralDone['what']; logs: readonly WorkLogResponse[] }): Promise<SeveralDone> => {
      const parts: SeveralDone[] = [];
      for (let from = 0; from < logs.length; from += AT_ONCE) parts.push(await sendPart(what, logs.slice(from, from + AT_ONCE)));
      return { what, items: parts.flatMap(({ items }) => items), refused: parts.flatMap(({ refused }) => refused) };
    },
    onSuccess: ({ items }) => {
      keepRows(client, items);
      if (items.length > 0) touch(client, 'workLogsConfirmed');
    },
  });
}
