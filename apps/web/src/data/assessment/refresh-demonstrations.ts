import type { QueryClient } from '@tanstack/react-query';

const counted = ['demonstrations', 'completions', 'coaching-periods', 'my-day', 'overview', 'final-report', 'my-path'] as const;

/** A demonstration moves gates, completions and figures: all are asked again when next seen. */
export function refreshDemonstrations(client: QueryClient): void {
  for (const collection of counted) void client.invalidateQueries({ queryKey: [collection] });
}
