import { DomainError } from '../../shared/domain-error.js';
import { plainLetters } from '../../shared/keys.js';

/** Words that anybody tries first here. */
const PRODUCT = ['valopolku', 'valopolun'];
/** What is tried first in Finland, and what a first password tells to do; no plain list of passwords has them all. */
const TRIED_HERE = [
  'salasana', 'salainen', 'vaihdettava', 'vaihda', 'tervetuloa', 'kesa', 'syksy', 'talvi', 'kevat', 'heti', 'minut', 'tama',
  'losenord', 'valkommen', 'sommar', 'vinter', 'password', 'welcome', 'summer', 'winter', 'autumn', 'spring', 'change',
];
/** How a keyboard, the alphabet and the digits run; each backwards too. */
const ROWS = ['qwertyuiopa', 'asdfghjkloa', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '12345678901234567890'];
const SHORTEST_RUN = 4;
const SHORTEST_DIGIT_RUN = 3;
/** What is left of a password when its guessable part is taken away must be at least this long. */
const LEAST_REST = 4;
const LEAST_BESIDE_OWN_WORDS = 6;
const SHORTEST_OWN_WORD = 4;

const LOOKS_LIKE: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' };

/** What a password is held against: its owner's address, and a list of common ones in small letters. */
export interface PasswordContext {
  email: string;
  isCommon: (word: string) => boolean;
}

/**
 * NIST SP 800-63B, 3.1.1.2: a password is no common one, and not the owner's address or the product's name with something small beside
 * it. Capitals, spaces, marks, digits at the ends, digits for letters, doubling and runs of keys hide none of these. The length is the contract's.
 */
export function passwordFault(password: string, field: string, { email, isCommon }: PasswordContext): DomainError | undefined {
  const forms = formsOf(password);
  if (forms.some((form) => isMostlyOwn(form, ownWords(email)))) return DomainError.at(field, 'passwordOwnWords');
  if (isHardlySeen(password) || forms.some((form) => isGuessable(form, isCommon))) return DomainError.at(field, 'passwordCommon');
  return undefined;
}

/** Blanks and signs that take no ink: a password of them looks like none. */
const UNSEEN = /[\s\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]+/gu;

/** Fewer different signs than what must be left of a password, whatever they are. */
const isHardlySeen = (password: string): boolean => new Set(password.replace(UNSEEN, '')).size < LEAST_REST;

/** Letters and digits as typed, and with the letters that signs stand for, whole and without what hangs on at the ends. */
function formsOf(password: string): string[] {
  const typed = plainLetters(password.normalize('NFKC'));
  const core = typed.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [typed, core, lettersFor(typed), lettersFor(core)].map((form) => form.replace(/[^\p{L}\p{N}]+/gu, ''));
}

const lettersFor = (text: string): string => Array.from(text, (sign) => LOOKS_LIKE[sign] ?? sign).join('');

function isGuessable(form: string, isCommon: (word: string) => boolean): boolean {
  if (form === '') return false;
  const letters = form.replace(/\d+/g, '');
  if (letters !== '' && (isCommon(unitOf(letters)) || leftBeside(TRIED_HERE, letters).length === 0)) return true;
  return [form, withoutRuns(form)].some((text) => {
    const unit = unitOf(text);
    return unit.length < LEAST_REST || isCommon(unit);
  });
}

/** `horsehorse` is `horse`. */
function unitOf(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (text.length % length === 0 && unit.repeat(text.length / length) === text) return unit;
  }
  return text;
}

function withoutRuns(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const length = runLength(text, at);
    const least = /\d/.test(text[at] ?? '') ? SHORTEST_DIGIT_RUN : SHORTEST_RUN;
    if (length < least) rest += text[at] ?? '';
    at += length < least ? 1 : length;
  }
  return rest;
}

/** How many signs from here on run along a row, or are the same sign again. */
function runLength(text: string, at: number): number {
  let length = 1;
  while (at + length < text.length && isRun(text.slice(at, at + length + 1))) length += 1;
  return length;
}

const backwards = (text: string): string => Array.from(text).reverse().join('');

function isRun(text: string): boolean {
  return new Set(text).size === 1 || ROWS.some((row) => row.includes(text) || row.includes(backwards(text)));
}

/** The whole address, its parts and the product, each backwards too; `@` is also read as `a`. The longest first. */
function ownWords(email: string): string[] {
  const [local = '', domain = ''] = plainLetters(email).split('@');
  const plain = [`${local}${domain}`, `${local}a${domain}`, local, ...local.split(/[^\p{L}\p{N}]+/u), ...local.split(/[^\p{L}]+/u), domain, ...domain.split('.')];
  const parts = plain.map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '')).filter((part) => part.length >= SHORTEST_OWN_WORD);
  return [...parts, ...PRODUCT].flatMap((word) => [word, backwards(word)]).sort((a, b) => b.length - a.length);
}

function isMostlyOwn(form: string, words: readonly string[]): boolean {
  const rest = leftBeside(words, form);
  return rest !== form && rest.replace(/\d/g, '').length < LEAST_BESIDE_OWN_WORDS;
}

const leftBeside = (words: readonly string[], form: string): string => words.reduce((text, word) => text.replaceAll(word, ''), form);
