import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { PageProblem } from '../../platform/page/page-problem.js';

/** A page that could not be made at all: its code or its data did not come, or it has a fault. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <PageProblem
      error={error instanceof Error ? error : new Error(String(error))}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
