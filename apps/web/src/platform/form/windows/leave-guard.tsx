import { useBlocker } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { laterWindow } from '../../page/later.js';
import { useHold } from '../../session/use-session-end.js';

/** The question; fetched as soon as there is something to ask about, for it may be asked when nothing comes any more. */
export const LeaveDialog = laterWindow(async () => (await import('./leave-dialog.js')).LeaveDialog);

export interface TypedGuard {
  isDirty: boolean;
  /** What Back does instead of leaving the page: closes the window that is over it. */
  onBack?: () => void;
}

/** Asks before typed words are lost: on a link, on the way back, on closing or loading the browser's tab anew. Returns the question. */
export function useTypedGuard({ isDirty, onBack }: TypedGuard): ReactNode {
  const isHeld = useHold() !== null;
  const { status, action, proceed, reset } = useBlocker({
    shouldBlockFn: ({ action: how, current, next }) => isHeld || (onBack !== undefined && how === 'BACK') || (isDirty && current.pathname !== next.pathname),
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  useEffect(() => {
    if (isDirty) LeaveDialog.preload();
  }, [isDirty]);
  const isBack = status === 'blocked' && onBack !== undefined && action === 'BACK';
  useEffect(() => {
    // Behind the sign-in that stands over the page nobody can answer: the page stays.
    if (isHeld) return reset?.();
    if (!isBack || isDirty) return;
    reset();
    onBack();
  }, [isHeld, isBack, isDirty, onBack, reset]);
  if (isHeld || status !== 'blocked' || (isBack && !isDirty)) return null;
  const leave = isBack ? () => { reset(); onBack(); } : proceed;
  return <LeaveDialog onStay={reset} onLeave={leave} onMissed={reset} />;
}

/** The same for a form of a page. */
export function LeaveGuard(typed: Pick<TypedGuard, 'isDirty'>) {
  return useTypedGuard(typed);
}
