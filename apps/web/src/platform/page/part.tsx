import { CatchBoundary } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { QueryProblem } from '../problem/query-problem.js';

export interface PartProps {
  /** Another value tries again by itself. */
  resetKey?: string | number;
  onRetry?: () => void;
  children: ReactNode;
}

/** What cannot be shown is said in its place; whatever stands around it stays. */
export function Part({ resetKey = 0, onRetry, children }: PartProps) {
  return (
    <CatchBoundary
      getResetKey={() => resetKey}
      errorComponent={({ error, reset }) => (
        <QueryProblem error={error instanceof Error ? error : new Error(String(error))} onRetry={() => { reset(); onRetry?.(); }} />
      )}
    >
      {children}
    </CatchBoundary>
  );
}
