import { DomainError } from '@valopolku/domain';
import { isOfKind } from '../../../../platform/http/cursor-kinds.js';

/** Where a page of the access log ended: the newest event of its last row. */
export interface AccessLogEnd {
  at: string;
  id: string;
}

const LIST = 'access-log';

export function writeCursor(traineeId: string, { at, id }: AccessLogEnd): string {
  return Buffer.from(JSON.stringify([LIST, traineeId, at, id])).toString('base64url');
}

/** 400 `cursorInvalid` for what is none, or of another person's log. */
export function readCursor(traineeId: string, cursor: string | null | undefined): AccessLogEnd | null {
  if (!cursor) return null;
  const [list, person, at, id] = parsed(cursor);
  if (list !== LIST || person !== traineeId || !isOfKind(at, 'instant') || !isOfKind(id, 'id')) throw DomainError.at('cursor', 'cursorInvalid');
  return { at: at as string, id: id as string };
}

function parsed(cursor: string): unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(content) ? content : [];
  } catch {
    return [];
  }
}
