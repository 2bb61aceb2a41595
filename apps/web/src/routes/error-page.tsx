import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { QueryProblem } from '../platform/problem/query-problem.js';

/** A page that could not be made at all: its data did not come, or it has a fault. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <QueryProblem
      level={1}
      error={error instanceof Error ? error : new Error(String(error))}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
