import { isOfKind, type CursorKind } from '../platform/http/cursor-kinds.js';

const ODD: readonly unknown[] = [
  0, -1, 1.5, 1e300, 2_147_483_648, true, null, '', 'a\u0000b', '\ud800', 'x'.repeat(900), '2026-02-31', '2026-03-16', '2026-03-16T08:00:00.000Z', '1e9', "' OR 1=1 --", [], {},
];

/** A cursor with something else in it, and whether its list may still take it. */
export interface EditedCursor {
  cursor: string;
  holds: boolean;
}

const encoded = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** The cursor of a list, whose sort has these kinds of column, with each value replaced, one dropped, one added, and all nonsense. */
export function editedCursors(cursor: string, kinds: readonly CursorKind[]): EditedCursor[] {
  const content = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  const all: readonly CursorKind[] = [...kinds, 'id'];
  const replaced = content.flatMap((_, index) =>
    ODD.map((odd) => ({ cursor: encoded(content.map((value, at) => (at === index ? odd : value))), holds: index >= 2 && isOfKind(odd, all[index - 2]) })),
  );
  const broken = [encoded(content.slice(0, -1)), encoded([...content, 'x']), encoded({}), encoded(null), 'x', cursor.slice(0, -9)];
  return [...replaced, ...broken.map((one) => ({ cursor: one, holds: false }))];
}
