import { Fragment } from 'react';
import { alike } from '../combo-box/alike.js';

/** The text with the beginnings of words that were searched for underlined. */
export function Matched({ text, words }: { text: string; words: string }) {
  return <>{split(text, words).map((part, index) => (part.isMatch ? <mark className="command-match" key={index}>{part.text}</mark> : <Fragment key={index}>{part.text}</Fragment>))}</>;
}

export interface Part {
  text: string;
  isMatch: boolean;
}

const folded = (text: string): string => alike(text).toLocaleLowerCase();

/** As much of the word as was written, by what its signs look like: O’Brien is found by O'B, and an invisible sign goes with what stands before it. */
function beginning(word: string, start: string): string {
  let length = 0;
  while (length < word.length && folded(word.slice(0, length)) !== start) length += 1;
  return word.slice(0, length);
}

export function split(text: string, words: string): Part[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return text.split(/(?<=[\s\-–,.:·()])/).flatMap((word) => {
    const found = wanted.filter((start) => folded(word).startsWith(start)).sort((a, b) => b.length - a.length)[0];
    if (!found) return [{ text: word, isMatch: false }];
    const marked = beginning(word, found);
    return [{ text: marked, isMatch: true }, { text: word.slice(marked.length), isMatch: false }];
  });
}
