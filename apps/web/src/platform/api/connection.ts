import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isReached = navigator.onLine;

/** What a request or the browser says: whether the service can be reached. */
export function tellReached(next: boolean): void {
  if (next === isReached) return;
  isReached = next;
  listeners.forEach((listener) => listener());
}

window.addEventListener('offline', () => tellReached(false));
window.addEventListener('online', () => tellReached(true));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** False as soon as the browser has no network or a request did not come through; true once either says otherwise. */
export function useIsReached(): boolean {
  return useSyncExternalStore(subscribe, () => isReached);
}
