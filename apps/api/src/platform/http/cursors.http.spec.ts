import { describe, expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../testing/describe-on-both-databases.js';
import { editedCursors } from '../../testing/edited-cursors.js';
import { isOfKind, type CursorKind } from './cursor-kinds.js';

describe('a value of a cursor', () => {
  it.each<[unknown, CursorKind, boolean]>([
    ['m|kinen anna', 'text', true], ['', 'text', true], ['a\u0000', 'text', false], ['\ud800', 'text', false], ['x'.repeat(801), 'text', false], [1, 'text', false], [true, 'text', false], [null, 'text', false],
    ['2026-03-16', 'date', true], ['9999-12-31', 'date', true], ['2026-02-31', 'date', false], ['2026-3-1', 'date', false], ['', 'date', false], [20_260_316, 'date', false],
    ['2026-03-16T08:00:00.000Z', 'instant', true], ['2026-02-31T08:00:00.000Z', 'instant', false], ['2026-03-16T24:00:00.000Z', 'instant', false], ['2026-03-16', 'instant', false], [1, 'instant', false],
    [0, 'count', true], [2_147_483_647, 'count', true], [2_147_483_648, 'count', false], [-1, 'count', false], [1.5, 'count', false], ['1', 'count', false],
    ['01950000-0000-7000-8000-000000000001', 'id', true], ['01950000-0000-7000-8000-00000000000', 'id', false], ['x', 'id', false], [1, 'id', false],
  ])('%j as %s: %s', (value, kind, holds) => {
    expect(isOfKind(value, kind)).toBe(holds);
  });
});

describeOnBothDatabases('a cursor that was edited', (context) => {
  it('is refused where its values are not of the columns, and answered where they are', async () => {
    const admin = await context.api.signedIn(await context.api.user(['admin']));
    await context.api.user(['coach']);
    const ask = (cursor: string) => admin.get<{ code?: string; nextCursor?: string }>(`/users?limit=1&cursor=${cursor}`);
    const own = (await admin.get<{ nextCursor: string }>('/users?limit=1')).body.nextCursor;
    expect((await ask(own)).status).toBe(200);
    for (const { cursor, holds } of editedCursors(own, ['text'])) {
      const { status, body } = await ask(cursor);
      expect([holds, Buffer.from(cursor, 'base64url').toString(), status, body.code]).toEqual(
        [holds, expect.any(String), ...(holds ? [200, undefined] : [400, 'cursorInvalid'])],
      );
    }
  });
});
