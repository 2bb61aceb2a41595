import { phoneWords, searchText } from '@valopolku/domain';
import type { TraineeEntity } from '../trainee.entity.js';

const LONGEST_WORD = 200;

/** What a word of a person is of: a name that everyone sees who sees the person in a list, or what only some see. */
export const WORD_KINDS = ['name', 'earlierName', 'phone'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

type Sought = Pick<TraineeEntity, 'firstName' | 'lastName' | 'calledName' | 'earlierName' | 'phone'>;

/** The words by whose beginnings the person is found; one that is of several kinds is of the one that most may see. */
export function wordsOf({ firstName, lastName, calledName, earlierName, phone }: Sought): Map<string, WordKind> {
  const words = new Map<string, WordKind>();
  const add = (kind: WordKind, all: readonly string[]): void => {
    for (const word of all.map((one) => one.slice(0, LONGEST_WORD))) if (word !== '' && !words.has(word)) words.set(word, kind);
  };
  add('name', searchText(lastName, firstName, calledName).split(' '));
  add('earlierName', searchText(earlierName).split(' '));
  add('phone', phoneWords(phone));
  return words;
}
