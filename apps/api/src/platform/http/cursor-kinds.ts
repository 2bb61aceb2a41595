import { END_OF_TIME, isId, isPlainDate, isStorable } from '@valopolku/domain';

/** What a sort column holds, and so the only values that a cursor may hold for it. */
export type CursorKind = 'text' | 'date' | 'instant' | 'count' | 'id';

/** The longest sort key of any table. */
const LONGEST_TEXT = 800;
const LARGEST_COUNT = 2_147_483_647;
const TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

const KINDS: Readonly<Record<CursorKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= LONGEST_TEXT && isStorable(value),
  date: (value) => value === END_OF_TIME || isPlainDate(value),
  instant: (value) => typeof value === 'string' && isPlainDate(value.slice(0, 10)) && TIME.test(value.slice(10)),
  count: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST_COUNT,
  id: isId,
};

/** True for a value that a column of this kind can hold. */
export function isOfKind(value: unknown, kind: CursorKind | undefined): boolean {
  return kind !== undefined && KINDS[kind](value);
}
