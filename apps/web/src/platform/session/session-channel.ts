/** What the tabs of one browser tell each other: that the session ended, that one began, that it was used. Nothing about anyone. */
export type SessionWord = 'ended' | 'begun' | 'used';

const WORDS: ReadonlySet<unknown> = new Set<SessionWord>(['ended', 'begun', 'used']);

export interface SessionChannel {
  post: (word: SessionWord) => void;
  listen: (heard: (word: SessionWord) => void) => void;
}

/** Nothing is stored for it; where the browser has no such channel each tab finds out by itself, at its next call or by its clock. */
export function openSessionChannel(): SessionChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel('valopolku.session');
  return {
    post: (word) => channel.postMessage(word),
    listen: (heard) => channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (WORDS.has(data)) heard(data as SessionWord);
    }),
  };
}
