import { randomInt } from 'node:crypto';

/** Without letters and digits that are read wrong from a paper: l 1 i, o 0. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LENGTH = 5;

/** A password for a start, easy to read out and to type, of 74 bits: `k3mwp-x7rtz-ha2ve`. */
export function firstPassword(): string {
  const letter = (): string => LETTERS[randomInt(LETTERS.length)] ?? '';
  const group = (): string => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
