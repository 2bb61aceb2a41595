import { useEffect, useReducer, useState, type ComponentType } from 'react';
import { useIsReached } from '../api/connection.js';
import { QueryProblem } from '../problem/query-problem.js';
import { fetched } from './fetched.js';

export interface PartOptions {
  /** Nothing stands in its place when it does not come: one can do without it. */
  isQuiet?: boolean;
}

/**
 * A part of a screen whose code is fetched when it is first shown. When it does not come, that is said in its place and the screen
 * around it stays, with what is typed there; it is asked for again by hand, and when the network is back.
 */
export function part<P extends object>(load: () => Promise<ComponentType<P>>, { isQuiet = false }: PartOptions = {}): ComponentType<P> {
  const get = fetched(load);
  let Body: ComponentType<P> | undefined;
  return function Part(props: P) {
    const [, show] = useReducer((count: number) => count + 1, 0);
    const [error, setError] = useState<Error | null>(null);
    const isReached = useIsReached();
    const ask = (): void => {
      get().then((body) => { Body = body; setError(null); show(); }, setError);
    };
    useEffect(() => {
      if (!Body) ask();
    }, [isReached]);
    if (Body) return <Body {...props} />;
    return error && !isQuiet ? <QueryProblem error={error} onRetry={ask} /> : null;
  };
}
