import { nameWords, plainLetters, searchText, sortName } from './keys.js';

/** A person's names, in whatever field each was written. */
export interface Named {
  firstName: string;
  lastName: string;
}

/** The forms in which the words of a name are kept for searching: whoever is alike has one of them. */
export function nameForms({ firstName, lastName }: Named): string[] {
  return searchText(lastName, firstName).split(' ').filter((word) => word !== '');
}

/**
 * Whether two names may be one person's, by the likeness by which search finds: written without marks or with words put
 * together, or with the names in each other's fields. Of both the whole name is meant, so that a part of one finds nobody.
 */
export function areNamesAlike(one: Named, other: Named): boolean {
  if (sortName(one.lastName, one.firstName) === sortName(other.lastName, other.firstName)) return true;
  return lettersOf(one) === lettersOf(other) && (isFoundAs(one, other) || isFoundAs(other, one));
}

/** Every word of one name, typed into the search, finds the other. */
function isFoundAs(typed: Named, kept: Named): boolean {
  const forms = new Set(nameForms(kept));
  const words = nameWords(`${typed.firstName} ${typed.lastName}`);
  return words.length > 0 && words.every((word) => forms.has(word));
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

function lettersOf({ firstName, lastName }: Named): number {
  return plainLetters(`${firstName}${lastName}`).replace(NO_LETTERS, '').length;
}
