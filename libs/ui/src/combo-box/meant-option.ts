import type { Option } from '../list-box/option.js';
import { alike } from './alike.js';

const plain = (text: string): string => alike(text).trim().toLowerCase();

/** The one option that a typed word names; of a word that is sought with, the one that it is part of. Undefined when there is none, or several. */
export function meantOption(options: readonly Option[], word: string, isSought = false): Option | undefined {
  const free = options.filter(({ isDisabled }) => !isDisabled);
  const named = free.filter(({ label }) => plain(label) === plain(word));
  const meant = named.length === 0 && isSought ? free.filter(({ label }) => plain(label).includes(plain(word))) : named;
  return meant.length === 1 ? meant[0] : undefined;
}
