import type { CoachingPeriodListQuery } from '../../coaching/coaching-period-list.js';
import type { CompletionListQuery, DemonstrationListQuery } from '../../assessment/demonstrations.js';
import type { EnvironmentListQuery } from '../../sites/environments.js';
import type { WorkLogListQuery } from '../../work/work-logs.js';

interface Queries {
  coachingPeriods: CoachingPeriodListQuery;
  completions: CompletionListQuery;
  demonstrations: DemonstrationListQuery;
  environments: EnvironmentListQuery;
  workLogs: WorkLogListQuery;
}
export type LinkedList = keyof Queries;

type Asked<Q> = { readonly [K in keyof Omit<Q, 'limit' | 'cursor' | 'sort' | 'q'>]?: string };

/**
 * The list behind a figure and the very query that it is asked with. The web makes the link's address of it, and a test asks the
 * API the same and holds the figure against the answer: what is asked stands here alone.
 */
export type ListLink = { [L in LinkedList]: { list: L; query: Asked<Queries[L]> } }[LinkedList];
export type LinkTo<L extends LinkedList> = Extract<ListLink, { list: L }>;

/** A figure of a screen with the list that it opens. */
export interface LinkedFigure {
  /** Of the screen: `late`, `exit.studying`. */
  id: string;
  count: number;
  /** What the figure counts: rows of the list, or the people in them (a person who returns has several periods). */
  counts: 'rows' | 'people';
  link: ListLink;
}

/** A query without what is not asked. */
export function link<L extends LinkedList>(list: L, query: { readonly [K in keyof LinkTo<L>['query']]: LinkTo<L>['query'][K] | null | undefined }): LinkTo<L> {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return { list, query: Object.fromEntries(asked) } as LinkTo<L>;
}
