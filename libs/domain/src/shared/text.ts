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

type Part = string | null | undefined;

/**
 * Search text of the parts, at most 1 000 characters: each word once in lower case, and once more without marks where that
 * differs. It is searched word by word, so a word that finds no room is left out and the rest is found.
 */
export function searchText(...parts: readonly Part[]): string {
  return wordsWithin(1000, parts);
}

/** The same with room for 2 000 characters: things that are found by several names. */
export function longSearchText(...parts: readonly Part[]): string {
  return wordsWithin(2000, parts);
}

function wordsWithin(limit: number, parts: readonly Part[]): string {
  const written = lower(parts.filter((part) => part).join(' ')).split(/\s+/u).filter((word) => word !== '');
  const words = new Set([...written, ...written.map(plainLetters).filter((word) => word !== '')]);
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`;
    if (longer.length <= limit) text = longer;
  }
  return text;
}

/** What the user typed, in the form in which search texts are kept. */
export function searchTerm(typed: string): string {
  return lower(typed).replace(/\s+/gu, ' ').trim();
}

/** Text as it is stored: NFC, without space around it. */
export function storedText(text: string): string {
  return text.normalize('NFC').trim();
}

/** Unicode's own limit for text in a stream. No language comes near it, and ordering a longer run takes time by its square. */
const ENDLESS_MARKS = /\p{M}{31}/u;

/** More marks upon one letter than any writing has. */
export function hasEndlessMarks(text: string): boolean {
  return ENDLESS_MARKS.test(text);
}

/** NUL (PostgreSQL refuses it), lone surrogates (not valid UTF-8) and endless marks can never be stored. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text) && !hasEndlessMarks(text);
}

/** How many letters and digits somebody reads: signs that are not seen (also the Hangul fillers, which are letters by name) are none. */
export function letterCount(text: string): number {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Signs that turn the direction of what comes after them, outside their own text too. */
export function turnsDirection(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]/u.test(text);
}

/** Joiners between letters belong to the writing of some languages; every other sign of no width only hides or misleads. */
export function hasHiddenSigns(text: string): boolean {
  return /[\p{Cf}\u115f\u1160\u3164\uffa0]/u.test(text.replace(/(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L})/gu, ''));
}
