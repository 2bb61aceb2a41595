/** What of a person's data a call was about, as the person reads it under "who has viewed my data". */
export const SEEN_THINGS = [
  'person', 'period', 'timeline', 'referral', 'information', 'assessment', 'targets', 'placements', 'plan', 'phase', 'pauses', 'skills', 'followUp', 'exit',
  'coach', 'contacts', 'diary', 'demonstrations', 'completions', 'account', 'ownPath', 'accessLog', 'caseload', 'search', 'myDay', 'logging', 'notification', 'place', 'other',
] as const;
export type SeenThing = (typeof SEEN_THINGS)[number];

/**
 * How: `looked` at the person's own page or a part of it, `listed` with others, `changed` it, `tried` and nothing came
 * of it (a fault at a field, a busy server), `refused`, or `other` for what an older release called by a name that is no more.
 */
export const SEEN_HOWS = ['looked', 'changed', 'listed', 'tried', 'refused', 'other'] as const;
export type SeenHow = (typeof SEEN_HOWS)[number];
