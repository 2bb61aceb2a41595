import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { CoachingPeriodItem, CoachingPeriodResponse } from '@valopolku/contracts';
import type { Action, PeriodPart } from '@valopolku/domain';
import { ProblemError } from '../../platform/api/problem-error.js';
import { can } from '../../platform/session/use-session.js';
import { currentOf } from '../current.js';
import { drop, touch, touchGone, type Change } from '../touches.js';
import { coachingPeriodQuery } from './coaching-periods.js';

export type VersionedPeriod = Pick<CoachingPeriodResponse, 'id' | 'version'>;

/** What a change answers with: the header, and of the page what it changed. */
export type ChangedPeriod = CoachingPeriodItem & Partial<CoachingPeriodResponse>;

/** What a change of a period touches, and what one must be able to do with the period to ask for it. */
const ASKED = [['coachingPeriod', 'coachingPeriod.read'], ['timelineOfPeriod', 'coachingPeriod.readTimeline'], ['demonstrationsOfPeriod', 'demonstration.list']] as const satisfies readonly (readonly [Change, Action])[];

/** Whoever hands a case over may keep its outline only: what the page asked until now is no longer theirs to ask. */
export const isPageLost = (period: Pick<CoachingPeriodItem, 'abilities'>): boolean => !can(period, 'coachingPeriod.read');

/** The lists of a page of which nothing is seen. */
const NOTHING = { windows: [], suitability: [], targets: [], placements: [], phaseChanges: [], pauses: [], contacts: [] } satisfies Partial<CoachingPeriodResponse>;

/** What is there is put into the page on the screen at once. */
function put(client: QueryClient, fresh: ChangedPeriod): void {
  client.setQueryData(coachingPeriodQuery(fresh.id).queryKey, (page) => (isPageLost(fresh) ? { ...NOTHING, ...fresh } : page && { ...page, ...fresh }));
}

/** The answer of a change replaces what is on the screen; what follows from it (the gate, the next step, readiness) is asked anew. */
export function keepPeriod(client: QueryClient, fresh: ChangedPeriod): void {
  put(client, fresh);
  for (const [change, needs] of ASKED) {
    if (can(fresh, needs)) touch(client, change);
    // Asked anew where it is shown next, and not by the page that is about to be left: the person would read of a refused look.
    else drop(client, change);
  }
  if (!isPageLost(fresh)) void client.invalidateQueries({ queryKey: coachingPeriodQuery(fresh.id).queryKey });
}

/** Drops everything that is known of a person whose page is left for good. */
export function forgetPeriod(client: QueryClient, { id, traineeId }: Pick<CoachingPeriodResponse, 'id' | 'traineeId'>): void {
  client.removeQueries({ predicate: ({ queryHash }) => queryHash.includes(id) || queryHash.includes(traineeId) });
}

/**
 * When someone else was faster, the page shows at once what they left of the same part; the next try carries its version. When the case is
 * somebody else's by now, the page is asked for anew, and says so.
 */
function keepCurrent(client: QueryClient, error: Error, { id }: Pick<CoachingPeriodResponse, 'id'>): void {
  if (!(error instanceof ProblemError)) return;
  touchGone(client, error, 'coachingPeriod');
  if (error.code === 'forbidden' || error.code === 'reasonRequired' || error.status === 404) void client.invalidateQueries({ queryKey: coachingPeriodQuery(id).queryKey });
  const current = currentOf<ChangedPeriod>(error);
  if (current) put(client, current);
}

/** Where a change of a period goes, with the version of what it changes as that stands on the screen. */
export interface ToPeriod {
  path: { id: string };
  version: number;
}

/** One change of a period: goes out with the version on the screen, comes back with what became different. */
export function usePeriodChange<T, R extends CoachingPeriodItem>({ id, version }: VersionedPeriod, send: (request: T, to: ToPeriod) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: T) => send(request, { path: { id }, version }),
    onSuccess: (fresh) => keepPeriod(client, fresh),
    onError: (error) => keepCurrent(client, error, { id }),
  });
}

/** The same of a part: it carries the version of the part. */
export function usePartChange<T, R extends CoachingPeriodItem>(period: CoachingPeriodResponse, part: PeriodPart, send: (request: T, to: ToPeriod) => Promise<R>) {
  return usePeriodChange({ id: period.id, version: period[part]?.version ?? 0 }, send);
}

/** The same of a row in a list of the period. */
export function useRowChange<T, R extends CoachingPeriodItem>(
  period: CoachingPeriodResponse, list: 'targets' | 'placements' | 'pauses', rowId: string, send: (request: T, to: ToPeriod) => Promise<R>,
) {
  const rows: readonly { id: string; version: number }[] = period[list];
  return usePeriodChange({ id: period.id, version: rows.find((row) => row.id === rowId)?.version ?? 0 }, send);
}
