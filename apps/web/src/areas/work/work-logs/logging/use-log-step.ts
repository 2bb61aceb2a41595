import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Which step of which entry in the making, and how many steps of it stand before in the history. */
    logStep?: { of: string; step: number; pushed: number };
  }
}

export interface LogStep {
  step: number;
  go: (step: number) => void;
  back: () => void;
}

/** The step that is on the screen. Each is an entry of the history, so that the phone's own Back goes one step back. A step of another entry, or from before a reload, is the first. */
export function useLogStep(entryId: string): LogStep {
  const router = useRouter();
  const kept = useRouterState({ select: ({ location }) => location.state.logStep });
  const own = kept?.of === entryId ? kept : undefined;
  return {
    step: own?.step ?? 0,
    go: (step) => void router.navigate({ to: '.', search: true, state: { logStep: { of: entryId, step, pushed: (own?.pushed ?? 0) + 1 } } }),
    back: useCallback(() => router.history.back(), [router]),
  };
}

/** After saving: back over the steps of the saved entry, so that Back does not lead through them again. */
export function useLeaveSteps(): (entryId: string, then: () => void) => void {
  const router = useRouter();
  return (entryId, then) => {
    const kept = router.history.location.state.logStep;
    if (kept?.of !== entryId) return then();
    const stop = router.history.subscribe(() => {
      stop();
      then();
    });
    router.history.go(-kept.pushed);
  };
}
