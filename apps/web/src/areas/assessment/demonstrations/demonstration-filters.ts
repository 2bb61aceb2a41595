export const DEMONSTRATION_VIEWS = ['ahead', 'soon', 'lacking', 'past'] as const;

/** Which demonstrations are listed; those ahead unless told otherwise. */
export function readDemonstrationsSearch(search: Record<string, unknown>): { when?: (typeof DEMONSTRATION_VIEWS)[number] } {
  return { when: DEMONSTRATION_VIEWS.find((when) => when === search['when']) };
}
