import { oneLine } from './text.js';

/** The longest phone number with its extension and note. */
export const LONGEST_PHONE = 100;
const FEWEST_DIGITS = 3;

/** Digits with what people write between them; a slash, a comma or a letter ends the number. */
const NUMBER = /\+?\d[\d ().-]*/gu;
const STARTS_WITH_NUMBER = /^\+?[ (]*\d[\d ().-]*/u;

/** As it is stored: one line, common spaces and hyphens, nothing that is not seen. */
export function storedPhone(text: string): string {
  return oneLine(text).replace(/[\p{Pd}\u2212]/gu, '-').replace(/\uff0b/gu, '+');
}

/** A number of at least three digits, and after it an extension or a note: "02 123 4567 / 12", "040 123 4567 (äiti)". */
export function isPhone(text: string): boolean {
  const number = STARTS_WITH_NUMBER.exec(text)?.[0] ?? '';
  return digitsOf(number).length >= FEWEST_DIGITS && text.length <= LONGEST_PHONE && !/[<>\r\n\t]/u.test(text);
}

/** What a phone would dial: of several numbers the first. */
export function dialled(text: string): string {
  const number = STARTS_WITH_NUMBER.exec(storedPhone(text))?.[0] ?? '';
  return (number.startsWith('+') ? '+' : '') + digitsOf(withoutTrunkZero(number));
}

/**
 * Words under which the numbers of a phone field are found by their beginning: the number as it is dialled in Finland, without its
 * area or operator, and its last four digits.
 */
export function phoneWords(text: string | null | undefined): string[] {
  const numbers = numbersIn(storedPhone(text ?? '')).filter((digits) => digits.length >= FEWEST_DIGITS);
  const words = numbers.flatMap((digits) => [digits, ...(digits.length > 6 ? [digits.slice(3), digits.slice(-4)] : [])]);
  return [...new Set(words)];
}

/** The numbers that somebody searches for, and the rest of what was typed. Fewer than three digits are no number. */
export function searchedNumbers(typed: string): { numbers: string[]; rest: string } {
  const numbers: string[] = [];
  const rest = storedPhone(typed).replace(NUMBER, (number) => {
    if (digitsOf(number).length < FEWEST_DIGITS) return number;
    numbers.push(nationalForm(number));
    return ' ';
  });
  return { numbers, rest };
}

function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(NUMBER), ([number]) => nationalForm(number));
}

/** The country's code with a whole number after it: no number of the country begins so, nor is the end of one as long. */
const WITHOUT_PLUS = /^358\d{8,}$/u;

/** +358 40 …, 00358 40 …, 358 40 … and 040 … are one number; one of another country begins with 00. */
function nationalForm(number: string): string {
  const digits = digitsOf(withoutTrunkZero(number));
  const international = number.startsWith('+') || WITHOUT_PLUS.test(digits) ? `00${digits}` : digits;
  return international.startsWith('00358') ? `0${international.slice(5).replace(/^0/u, '')}` : international;
}

const withoutTrunkZero = (number: string): string => (number.startsWith('+') ? number.replace('(0)', '') : number);

const digitsOf = (text: string): string => text.replace(/\D/gu, '');
