import { withoutHiddenSigns } from './text.js';

/**
 * Keys for sorting and searching that work the same on SQLite (which folds ASCII only) and on PostgreSQL
 * (COLLATE "C"): both compare code units, so the Finnish order is written into the key itself. One fold serves both: what sorts
 * alike is found alike. A step of the schema repeats it in literals when rows are made anew.
 */

/** å ä ö come after z in that order; {, | and } are the three code units after z. */
const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };

/** Letters of neighbours that Finnish sorts as its own. */
const AS_FINNISH: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö' };

/** Letters that do not come apart into a base letter and a mark. */
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ü: 'y', đ: 'd', ð: 'd', ł: 'l', ŋ: 'n', ŧ: 't', þ: 'th', ß: 'ss', ı: 'i', œ: 'oe', å: 'a', ä: 'a', ö: 'o', æ: 'ae', ø: 'o',
};

const MARKS = /\p{M}+/gu;
/** Signs that look like an apostrophe; the modifier letters among them are letters by name. */
const APOSTROPHES = /['\u2018\u2019\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u0060\u00b4\uff07\ua78c]/gu;

/** Most letters of most names: their small letters have nothing to fold, hide or take apart. */
const PLAIN = /^[ -~]*$/u;

/** Small letters, composed, without signs that nobody sees; forms of print (ﬁ, Ａ) are the letters that they show. */
function lower(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return Array.from(withoutHiddenSigns(text, 'all').normalize('NFC'), printed).join('').toLowerCase();
}

/** One sign may stand for many more; those stay, so that a key has its length. */
function printed(sign: string): string {
  const plain = sign.normalize('NFKC');
  return plain.length <= 2 ? plain : sign;
}

/** Small letters without marks. */
export function plainLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return withoutMarks(Array.from(lower(text), (letter) => PLAIN_LETTER[letter] ?? letter).join(''));
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** Small letters as Finnish tells them apart: å, ä and ö are letters of their own, other marks are none. */
function finnishLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return Array.from(lower(text), (letter) => {
    const own = AS_FINNISH[letter] ?? letter;
    return own in AFTER_Z ? own : plainLetters(own);
  }).join('');
}

/** Sort key of the parts in order (family name first): letters and digits only, one space between parts. */
export function sortName(...parts: readonly string[]): string {
  const words = parts.map((part) => finnishLetters(part.replace(APOSTROPHES, ' ')).replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return Array.from(words.filter((word) => word !== '').join(' '), (letter) => AFTER_Z[letter] ?? letter).join('');
}

type Part = string | null | undefined;

/**
 * Search text of the parts, at most 1 000 characters: each word once as Finnish tells letters apart, and once more without
 * marks where that differs (ü once as y and once as u). It is searched word by word, so a word that finds no room is left out and the rest is found.
 */
export function searchText(...parts: readonly Part[]): string {
  return wordsWithin(1000, parts);
}

/** The same with room for 2 000 characters: things that are found by several names. */
export function longSearchText(...parts: readonly Part[]): string {
  return wordsWithin(2000, parts);
}

function wordsWithin(limit: number, parts: readonly Part[]): string {
  const written = parts.flatMap((part) => (part ?? '').split(/\s+/u)).flatMap(wordsOf);
  const words = new Set([...written.map(finnishLetters), ...written.map(plainLetters), ...written.map((word) => plainLetters(lower(word).replaceAll('ü', 'u')))]);
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word : `${text} ${word}`;
    if (word !== '' && longer.length <= limit) text = longer;
  }
  return text;
}

/** O'Brien is found as obrien, o and brien; Anna-Maija as anna, maija and annamaija. */
function wordsOf(written: string): string[] {
  const spaced = withoutHiddenSigns(written, 'all').replace(APOSTROPHES, "'");
  const parts = spaced.split(NO_WORD).filter((part) => part !== '');
  if (parts.length < 2) return parts;
  const whole = spaced.replace(/['\p{Pd}]/gu, '').split(NO_WORD).filter((part) => part !== '');
  return [...whole, ...parts];
}

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;

/** More words than this narrow nothing further. */
const SEARCHED_WORDS = 8;

/**
 * The words that the user typed, in the form in which search texts keep theirs: each is the beginning of a word. None when
 * nothing was typed, or nothing that a word could have; `isSearched` tells the two apart.
 */
export function searchWords(typed: string): string[] {
  return nameWords(typed).slice(0, SEARCHED_WORDS);
}

/** All of them, of a name that is compared as a whole. */
export function nameWords(typed: string): string[] {
  const spaced = withoutHiddenSigns(typed, 'all').replace(APOSTROPHES, "'");
  return spaced.split(/\s+/u).flatMap(typedWords).map(finnishLetters).filter((word) => word !== '');
}

/** O'Brien is one word; Kiss-O'Brien is kiss, o and brien, for its parts are kept alone and all together, not by twos. */
function typedWords(written: string): string[] {
  const joined = written.replaceAll("'", '').split(NO_WORD).filter((part) => part !== '');
  return joined.length < 2 ? joined : written.split(NO_WORD);
}

/** Something was typed, be it only signs that no name has. */
export function isSearched(typed: string | null | undefined): typed is string {
  return typeof typed === 'string' && typed.trim() !== '';
}

/** Whether what was typed finds this text: in a list that is here already, by the same fold as in one that is searched. */
export function isFoundBy(text: string, typed: string): boolean {
  if (!isSearched(typed)) return true;
  const [wanted, words] = [searchWords(typed), longSearchText(text).split(' ')];
  return wanted.length > 0 && wanted.every((start) => words.some((word) => word.startsWith(start)));
}
