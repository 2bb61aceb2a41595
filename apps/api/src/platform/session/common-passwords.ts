import { dictionary } from '@zxcvbn-ts/language-common';
import { plainLetters } from '@valopolku/domain';
import { readDataFile } from '../../data/read-data-file.js';

const plain = (word: string): string => plainLetters(word).replace(/[^\p{L}\p{N}]+/gu, '');

/** Some 49 000 of the passwords found most in leaks (zxcvbn), and the words that people here try first. */
const COMMON: ReadonlySet<string> = new Set([...dictionary['passwords-common'], ...readDataFile<string[]>('common-passwords.json')].map(plain));

/** `word` in small letters and digits, without marks. */
export function isCommonPassword(word: string): boolean {
  return COMMON.has(word);
}
