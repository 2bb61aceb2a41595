import type { HistoryState } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The first page after signing in. */
    isArrival?: boolean;
  }
}

/** Kept with the address that one signs in to, so that news is told there whatever the page. */
export const arrival: HistoryState = { isArrival: true };
