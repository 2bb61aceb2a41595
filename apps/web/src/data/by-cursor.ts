/** How a list that comes in pages goes on. */
export const byCursor = {
  initialPageParam: null as string | null,
  getNextPageParam: (last: { nextCursor?: string | null }): string | null => last.nextCursor ?? null,
};
