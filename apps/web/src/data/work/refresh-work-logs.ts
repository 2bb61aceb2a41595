import type { QueryClient } from '@tanstack/react-query';

/** What an entry is counted in: the diary, the day, the person's page and path, and whom to log next. */
const counted = ['work-logs', 'my-day', 'coaching-periods', 'my-path', 'loggable-people', 'overview'] as const;

/** After an entry has changed, everything that counts it is asked again when next seen; `known` is up to date already. */
export function refreshWorkLogs(client: QueryClient, known: readonly string[] = []): void {
  for (const collection of counted.filter((name) => !known.includes(name))) void client.invalidateQueries({ queryKey: [collection] });
}
