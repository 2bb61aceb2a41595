import { useToast } from '@valopolku/ui';
import { useCallback, useEffect, useEffectEvent, useState, type ComponentType } from 'react';
import { useIsReached } from '../api/connection.js';
import { ProblemError } from '../api/problem-error.js';
import { QueryProblem } from '../problem/query-problem.js';
import { useErrorText } from '../problem/use-error-text.js';
import { fetched } from './fetched.js';

function pieceOf<P>(load: () => Promise<ComponentType<P>>) {
  let Made: ComponentType<P> | undefined;
  const fetchIt = fetched(load);
  const come = async () => { Made = await fetchIt(); };
  function usePiece() {
    // Undefined while it is on its way.
    const [error, setError] = useState<Error | null>();
    const ask = useCallback(() => {
      setError(undefined);
      come().then(() => setError(null), setError);
    }, []);
    const isReached = useIsReached();
    // Once more when the network is back.
    useEffect(() => { if (!Made) ask(); }, [ask, isReached]);
    return { Made, error, ask };
  }
  return { usePiece, preload: () => { come().catch(() => undefined); } };
}

export interface LaterOptions {
  /** Nothing stands in its place when it does not come: one can do without it. */
  isQuiet?: boolean;
}

/** A part of a page whose code is fetched when it is first needed. When it does not come, that is said in its place: the rest stands, with what is typed. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, { isQuiet = false }: LaterOptions = {}) {
  const { usePiece, preload } = pieceOf(load);
  return Object.assign((props: P) => {
    const { Made, error, ask } = usePiece();
    return Made ? <Made {...props} /> : !isQuiet && error ? <QueryProblem error={error} onRetry={ask} /> : null;
  }, { preload });
}

/** The same for a window over the page: when it does not come a toast says so, and `onMissed` leaves all as it was before it was asked for. */
export function laterWindow<P extends object>(load: () => Promise<ComponentType<P>>) {
  const { usePiece, preload } = pieceOf(load);
  return Object.assign((props: P & { onMissed: () => void }) => {
    const { Made, error } = usePiece();
    const toast = useToast();
    const errorText = useErrorText();
    const miss = useEffectEvent((reason: Error) => {
      toast({ tone: 'danger', message: errorText(reason instanceof ProblemError ? reason.code : 'internal') });
      props.onMissed();
    });
    useEffect(() => { if (error) miss(error); }, [error]);
    return Made && <Made {...props} />;
  }, { preload });
}
