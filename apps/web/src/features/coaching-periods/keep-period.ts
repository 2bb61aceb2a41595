import type { QueryClient } from '@tanstack/react-query';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { ProblemError } from '../../platform/api/problem-error.js';

/** What counts or shows a period besides its own page. */
const counted = [['coaching-periods', 'list'], ['coaching-periods', 'timeline'], ['my-day'], ['overview'], ['final-report'], ['environments'], ['demonstrations'], ['loggable-people'], ['trainees', 'search']] as const;

/** The answer of every change is the fresh period: it replaces the one on the screen. */
export function keepPeriod(client: QueryClient, fresh: CoachingPeriodResponse): void {
  client.setQueryData(['coaching-periods', fresh.id], fresh);
  for (const queryKey of counted) void client.invalidateQueries({ queryKey });
}

/** When someone else was faster, the page shows at once what they left; the next try carries its version. */
export function keepCurrent(client: QueryClient, error: Error): void {
  if (!(error instanceof ProblemError) || error.code !== 'versionConflict' || !error.current) return;
  const current = error.current as CoachingPeriodResponse;
  client.setQueryData(['coaching-periods', current.id], current);
}
