/** What a completion rests on. */
export const COMPLETION_SOURCES = ['demonstration', 'providerRecord'] as const;

export type CompletionSource = (typeof COMPLETION_SOURCES)[number];
