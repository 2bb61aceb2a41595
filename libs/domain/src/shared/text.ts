/** Joiners say something between letters of scripts that join, and in signs made of several pictures. */
const USEFUL_JOINER = /(?<=[\p{L}\p{M}])(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*)[\u200c\u200d](?=\p{L})|(?<=[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d(?=\p{Extended_Pictographic})/gu;
/** Signs of no width: they come with text that is copied, and nobody sees them. The Hangul fillers are letters by name. */
const HIDDEN_SIGN = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;

/** Text without signs that nobody sees. Joiners that shape what is seen stay, unless `all` go: a key has none. */
export function withoutHiddenSigns(text: string, which: 'useless' | 'all' = 'useless'): string {
  if (which === 'all') return text.replace(HIDDEN_SIGN, '').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const useful = new Set(Array.from(text.matchAll(USEFUL_JOINER), ({ index }) => index));
  return text.replace(HIDDEN_SIGN, (sign, at: number) => (useful.has(at) ? sign : ''));
}

/** Text as it is stored: NFC, without signs that nobody sees and without space around it. */
export function storedText(text: string): string {
  return withoutHiddenSigns(text).normalize('NFC').trim();
}

/** The same of a text that may be left out: nothing, and what is blank, is null. */
export function storedOrNull(text: string | null | undefined): string | null {
  return text ? storedText(text) || null : null;
}

/** One line as it is stored: any kind of space is one common space. */
export function oneLine(text: string): string {
  return storedText(text).replace(/[\p{Zs}]+/gu, ' ').trim();
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
