import type { Role } from '@valopolku/domain';

/** How the caller stands to the thing. Roles without an own one (manager, admin) stand the same in the first two. */
export const RELATIONS = ['own', 'reasonNotGiven', 'reasonGiven', 'otherOrganisation', 'missing'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the caller got: done or shown, a list without the person, refused, asked for a reason, or nothing there; `n/a` has no id to miss. */
export type Outcome = 'yes' | 'without' | 'no' | 'reason' | 'hidden' | 'n/a';

export interface Cell {
  role: Role;
  relation: Relation;
  outcome: Outcome;
}

/** One request that the right caller gets through, on records made for it. */
export interface Call {
  /** Below /api/v1; an id in it is what `missing` replaces. */
  path: string;
  body?: object;
  /** What the body holds besides, by the caller's id: someone who names oneself. */
  bodyFor?: (caller: string) => object;
  version?: number;
  /** Whose data it is: opened with a reason for `reasonGiven`, and the trainee's own account for `own`. */
  traineeId?: string;
  /** A list shows the person when its answer holds this. */
  shows?: string;
  /** A rule that may stop even the right caller, who has then passed every permission. */
  mayEndIn?: string;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

export function withMissingId(path: string): string | undefined {
  const [address = '', query] = path.split('?');
  if (!ID.test(address)) return undefined;
  return `${address.replace(ID, '01950000-0000-7000-8000-00000000dead')}${query === undefined ? '' : `?${query}`}`;
}
