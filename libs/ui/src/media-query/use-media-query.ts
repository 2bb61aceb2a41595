import { useCallback, useSyncExternalStore } from 'react';

/** Widths at which the layout changes; the same numbers as in the style sheets. */
export const fewerColumns = '(max-width: 1399px)';
export const phone = '(max-width: 900px)';
/** A table is a table down to 900 px, though the phone's bars begin there. */
export const noTable = '(max-width: 899.98px)';

/** Follows a media query. False where there is no window. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback((listener: () => void) => {
    const list = window.matchMedia(query);
    list.addEventListener('change', listener);
    return () => list.removeEventListener('change', listener);
  }, [query]);
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches, () => false);
}
