import type { QueryClient } from '@tanstack/react-query';

/** What an entry is counted in: the diary, the day, the person's page and path, and whom to log next. */
const counted = ['work-logs', 'my-day', 'coaching-periods', 'my-path', 'loggable-people', 'overview'] as const;

/** After an entry has changed, everything that counts it is asked again when next seen. */
export function refreshWorkLogs(client: QueryClient): void {
  for (const collection of counted) void client.invalidateQueries({ queryKey: [collection] });
}
