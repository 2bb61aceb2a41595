import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../session/use-session.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What people were searched by, and who searched: never in the address, and gone for the next user. */
    searched?: { word: string; by: string };
  }
}

/** The word that people are searched by. It is kept with the page in the history, so that Back finds the list as it was. */
export function useSearchWord(): [word: string, search: (word: string) => void] {
  const { userId } = useSession();
  const kept = useRouterState({ select: ({ location }) => location.state.searched });
  const navigate = useNavigate();
  const [word, setWord] = useState(kept?.by === userId ? kept.word : '');
  const search = (next: string): void => {
    setWord(next);
    void navigate({ to: '.', search: true, hash: true, replace: true, resetScroll: false, state: (before) => ({ ...before, searched: { word: next, by: userId } }) });
  };
  return [word, search];
}
