import { Fragment } from 'react';

/** The text with the beginnings of words that were searched for underlined. */
export function Matched({ text, words }: { text: string; words: string }) {
  return <>{split(text, words).map((part, index) => (part.isMatch ? <mark className="command-match" key={index}>{part.text}</mark> : <Fragment key={index}>{part.text}</Fragment>))}</>;
}

export interface Part {
  text: string;
  isMatch: boolean;
}

export function split(text: string, words: string): Part[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return text.split(/(?<=[\s\-–,.:·()])/).flatMap((word) => {
    const found = wanted.filter((start) => word.toLocaleLowerCase().startsWith(start)).sort((a, b) => b.length - a.length)[0];
    if (!found) return [{ text: word, isMatch: false }];
    return [{ text: word.slice(0, found.length), isMatch: true }, { text: word.slice(found.length), isMatch: false }];
  });
}
