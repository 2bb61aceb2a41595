import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { Action } from '@valopolku/domain';
import { ProblemError } from '../../platform/api/problem-error.js';
import { can } from '../../platform/session/use-session.js';
import { currentOf } from '../current.js';
import { drop, touch, type Change } from '../touches.js';
import { coachingPeriodQuery } from './coaching-periods.js';

export type VersionedPeriod = Pick<CoachingPeriodResponse, 'id' | 'version'>;

/** What a change of a period touches, and what one must be able to do with the period to ask for it. */
const ASKED = [['coachingPeriod', 'coachingPeriod.read'], ['timelineOfPeriod', 'coachingPeriod.readTimeline'], ['demonstrationsOfPeriod', 'demonstration.list']] as const satisfies readonly (readonly [Change, Action])[];

/** Whoever hands a case over may keep its outline only: what the page asked until now is no longer theirs to ask. */
export const isPageLost = (period: Pick<CoachingPeriodResponse, 'abilities'>): boolean => !can(period, 'coachingPeriod.read');

/** The answer of every change is the fresh period: it replaces the one on the screen. */
export function keepPeriod(client: QueryClient, fresh: CoachingPeriodResponse): void {
  client.setQueryData(coachingPeriodQuery(fresh.id).queryKey, fresh);
  for (const [change, needs] of ASKED) {
    if (can(fresh, needs)) touch(client, change);
    // Asked anew where it is shown next, and not by the page that is about to be left: the person would read of a refused look.
    else drop(client, change);
  }
}

/** Drops everything that is known of a person whose page is left for good. */
export function forgetPeriod(client: QueryClient, { id, traineeId }: Pick<CoachingPeriodResponse, 'id' | 'traineeId'>): void {
  client.removeQueries({ predicate: ({ queryHash }) => queryHash.includes(id) || queryHash.includes(traineeId) });
}

/**
 * When someone else was faster, the page shows at once what they left; the next try carries its version. When the case is
 * somebody else's by now, the page is asked for anew, and says so.
 */
function keepCurrent(client: QueryClient, error: Error, { id }: Pick<CoachingPeriodResponse, 'id'>): void {
  if (!(error instanceof ProblemError)) return;
  if (error.code === 'forbidden' || error.code === 'reasonRequired' || error.status === 404) void client.invalidateQueries({ queryKey: coachingPeriodQuery(id).queryKey });
  const current = currentOf<CoachingPeriodResponse>(error);
  if (current) client.setQueryData(coachingPeriodQuery(current.id).queryKey, current);
}

/** Where a change of a period goes: the period, as it stands on the screen. */
export interface ToPeriod {
  path: { id: string };
  version: number;
}

/** One change of a period: goes out with the version on the screen, comes back as the fresh period. */
export function usePeriodChange<T>({ id, version }: VersionedPeriod, send: (request: T, to: ToPeriod) => Promise<CoachingPeriodResponse>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: T) => send(request, { path: { id }, version }),
    onSuccess: (fresh) => keepPeriod(client, fresh),
    onError: (error) => keepCurrent(client, error, { id }),
  });
}
