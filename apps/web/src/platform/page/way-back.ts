import { useRouter, type AnyRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../paths.js';

/** Of each router the filters under which each list was last seen. In memory: a reload begins with the whole list. */
const lists = new WeakMap<object, Map<string, string>>();

/** Part of no list: the window to log work, which opens over any page. */
const OVERLAY = 'logWork';

/** Follows where the user goes, so that a way back leads to the list as it was left. Another user begins anew. */
export function rememberLists(router: AnyRouter): void {
  const seen = new Map<string, string>();
  lists.set(router, seen);
  router.subscribe('onResolved', ({ toLocation }: { toLocation: { pathname: string; searchStr: string } }) => {
    if (toLocation.pathname === paths.signIn) seen.clear();
    else seen.set(toLocation.pathname, toLocation.searchStr);
  });
}

/** The address of a list with the filters that it was left with; as it was when this page came. */
export function useWayBack(path: string): string {
  const router = useRouter();
  const [params] = useState(() => {
    const kept = new URLSearchParams(lists.get(router)?.get(path));
    kept.delete(OVERLAY);
    return kept;
  });
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}
