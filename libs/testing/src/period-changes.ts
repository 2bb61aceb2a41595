import type { CoachingPeriodResponse } from '@valopolku/contracts';

/** How a change of a period is sent. */
export interface PeriodSending {
  method: 'POST' | 'PATCH';
  version: number;
}

/** The parts by their paths. */
const PARTS = { referral: 'referral', background: 'background', information: 'information', plan: 'plan', 'follow-up-path': 'followUpPath' } as const;
const LISTS = ['targets', 'placements', 'pauses'] as const;

/** Of a path below a period: a part is patched by its own version, a row by that of the row, a move is posted by the header's. What is added needs none, and minds none. */
export function periodSending(period: CoachingPeriodResponse, path: string): PeriodSending {
  if (path in PARTS) return { method: 'PATCH', version: period[PARTS[path as keyof typeof PARTS]]?.version ?? 0 };
  const [list, rowId, verb] = path.split('/');
  const row = LISTS.flatMap((name) => (name === list ? (period[name] as readonly { id: string; version: number }[]) : [])).find(({ id }) => id === rowId);
  return { method: list === 'placements' && rowId !== undefined && verb === undefined ? 'PATCH' : 'POST', version: row?.version ?? period.version };
}
