import type { QueryClient } from '@tanstack/react-query';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { Action } from '@valopolku/domain';
import { ProblemError } from '../../platform/api/problem-error.js';
import { can } from '../../platform/session/use-session.js';

interface Counted {
  queryKey: readonly string[];
  /** Where it is asked of the one period: what one must be able to do with it. */
  needs?: Action;
}

/** What counts or shows a period besides its own page. */
const counted: readonly Counted[] = [
  { queryKey: ['coaching-periods', 'list'] }, { queryKey: ['coaching-periods', 'timeline'], needs: 'coachingPeriod.readTimeline' }, { queryKey: ['my-day'] }, { queryKey: ['overview'] },
  { queryKey: ['final-report'] }, { queryKey: ['environments'] }, { queryKey: ['demonstrations'], needs: 'demonstration.list' }, { queryKey: ['loggable-people'] }, { queryKey: ['trainees', 'search'] },
];

/** Whoever hands a case over may keep its outline only: what the page asked until now is no longer theirs to ask. */
export const isPageLost = (period: Pick<CoachingPeriodResponse, 'abilities'>): boolean => !can(period, 'coachingPeriod.read');

/** The answer of every change is the fresh period: it replaces the one on the screen. */
export function keepPeriod(client: QueryClient, fresh: CoachingPeriodResponse): void {
  client.setQueryData(['coaching-periods', fresh.id], fresh);
  for (const { queryKey, needs = 'coachingPeriod.read' } of counted) {
    if (can(fresh, needs)) void client.invalidateQueries({ queryKey });
    // Asked anew where it is shown next, and not by the page that is about to be left: the person would read of a refused look.
    else client.removeQueries({ queryKey, type: 'inactive' });
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
export function keepCurrent(client: QueryClient, error: Error, { id }: Pick<CoachingPeriodResponse, 'id'>): void {
  if (!(error instanceof ProblemError)) return;
  if (error.code === 'forbidden' || error.code === 'reasonRequired' || error.status === 404) void client.invalidateQueries({ queryKey: ['coaching-periods', id] });
  if (error.code !== 'versionConflict' || !error.current) return;
  const current = error.current as CoachingPeriodResponse;
  client.setQueryData(['coaching-periods', current.id], current);
}
