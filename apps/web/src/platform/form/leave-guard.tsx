import { useBlocker } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';

const load = async () => ({ default: (await import('./leave-dialog.js')).LeaveDialog });
const LeaveDialog = lazy(load);

export interface TypedGuard {
  isDirty: boolean;
  /** What Back does instead of leaving the page: closes the window that is over it. */
  onBack?: () => void;
}

/** Asks before typed words are lost: on a link, on the way back, on closing or loading the browser's tab anew. Returns the question. */
export function useTypedGuard({ isDirty, onBack }: TypedGuard): ReactNode {
  const { status, action, proceed, reset } = useBlocker({
    shouldBlockFn: ({ action: how, current, next }) => (onBack !== undefined && how === 'BACK') || (isDirty && current.pathname !== next.pathname),
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  // The question comes while there is a network, not when it is needed.
  useEffect(() => {
    if (isDirty) load().catch(() => undefined);
  }, [isDirty]);
  const isBack = status === 'blocked' && onBack !== undefined && action === 'BACK';
  useEffect(() => {
    if (!isBack || isDirty) return;
    reset();
    onBack();
  }, [isBack, isDirty, onBack, reset]);
  if (status !== 'blocked' || (isBack && !isDirty)) return null;
  const leave = isBack ? () => { reset(); onBack(); } : proceed;
  return <Suspense><LeaveDialog onStay={reset} onLeave={leave} /></Suspense>;
}

/** The same for a form of a page. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  return useTypedGuard({ isDirty });
}
