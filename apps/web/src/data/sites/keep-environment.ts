import type { QueryClient } from '@tanstack/react-query';
import type { EnvironmentResponse } from '@valopolku/contracts';
import { ProblemError } from '../../platform/api/problem-error.js';

/** What names or counts an environment besides its own page. */
const dependent = [['environments', 'list'], ['environments', 'choices'], ['coaching-periods'], ['loggable-people'], ['my-day'], ['overview'], ['final-report']] as const;

/** The answer of every change is the fresh environment: it replaces the one on the screen. */
export function keepEnvironment(client: QueryClient, fresh: EnvironmentResponse): void {
  client.setQueryData(['environments', fresh.id], fresh);
  for (const queryKey of dependent) void client.invalidateQueries({ queryKey });
}

/** When someone else was faster, the page shows at once what they left; the next try carries its version. */
export function keepCurrent(client: QueryClient, error: Error): void {
  if (!(error instanceof ProblemError) || error.code !== 'versionConflict' || !error.current) return;
  const current = error.current as EnvironmentResponse;
  client.setQueryData(['environments', current.id], current);
}
