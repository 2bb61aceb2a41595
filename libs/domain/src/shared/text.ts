/**
 * Keys for sorting and searching that work the same on SQLite (which folds ASCII only) and on PostgreSQL
 * (COLLATE "C"): both compare code units, so the Finnish order is written into the key itself.
 */

/** å ä ö come after z in that order; {, | and } are the three code units after z. */
const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/** Letters that do not come apart into a base letter and a mark. */
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ü: 'y', đ: 'd', ð: 'd', ł: 'l', ŋ: 'n', ŧ: 't', þ: 'th', ß: 'ss', ı: 'i', œ: 'oe', å: 'a', ä: 'a', ö: 'o', æ: 'ae', ø: 'o',
};

const MARKS = /\p{M}+/gu;

function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Small letters without marks. */
export function plainLetters(text: string): string {
  const replaced = Array.from(lower(text), (letter) => PLAIN_LETTER[letter] ?? letter).join('');
  return replaced.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

function sortLetter(letter: string): string {
  return AFTER_Z[letter] ?? plainLetters(letter);
}

/** Sort key of the parts in order (family name first): letters and digits only, one space between parts. */
export function sortName(...parts: readonly string[]): string {
  const words = parts.map((part) => lower(part).replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return Array.from(words.filter((word) => word !== '').join(' '), sortLetter).join('');
}

/** Search text of the parts: lower case as written, and once more without marks where that differs. */
export function searchText(...parts: readonly (string | null | undefined)[]): string {
  const written = lower(parts.filter((part) => part).join(' ')).replace(/\s+/gu, ' ').trim();
  const plain = plainLetters(written);
  return plain === written ? written : `${written} ${plain}`;
}

/** What the user typed, in the form in which search texts are kept. */
export function searchTerm(typed: string): string {
  return lower(typed).replace(/\s+/gu, ' ').trim();
}

/** Text as it is stored: NFC, without space around it. */
export function storedText(text: string): string {
  return text.normalize('NFC').trim();
}

/** NUL (PostgreSQL refuses it) and lone surrogates (not valid UTF-8) can never be stored. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}
