import { createHash } from 'node:crypto';

/** An id that is the same for the same words: a UUID in its form, made for tests only. */
export function testId(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
