import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Hold, SessionEnd } from './session-end.js';

type Ending = Pick<SessionEnd, 'leave' | 'leaveUnsent' | 'begun' | 'isShut' | 'isUnsent' | 'isTyped' | 'hold' | 'why' | 'isAnother' | 'cameBack' | 'giveUp' | 'keepTyped' | 'subscribe'>;

const nothing = () => undefined;

/** Parts that are shown by themselves have no session to end. */
const NEVER: Ending = {
  leave: nothing, leaveUnsent: nothing, begun: nothing, cameBack: nothing, giveUp: nothing, isShut: () => false, isUnsent: () => false,
  isTyped: () => false, hold: () => null, why: () => null, isAnother: () => false, keepTyped: () => nothing, subscribe: () => nothing,
};

export const SessionEndContext = createContext<Ending>(NEVER);

export function useSessionEnd(): Ending {
  return useContext(SessionEndContext);
}

/** True while a session ends: nothing is shown. */
export function useIsShut(): boolean {
  const { subscribe, isShut } = useSessionEnd();
  return useSyncExternalStore(subscribe, isShut);
}

/** True when signing out did not reach the server. */
export function useIsUnsent(): boolean {
  const { subscribe, isUnsent } = useSessionEnd();
  return useSyncExternalStore(subscribe, isUnsent);
}

/** What holds the screens while somebody signs in over them; null otherwise. */
export function useHold(): Hold | null {
  const { subscribe, hold } = useSessionEnd();
  return useSyncExternalStore(subscribe, hold);
}

/** While something is typed and not saved, the end of the session does not take it away. */
export function useKeptTyped(isTyped: boolean): void {
  const { keepTyped } = useSessionEnd();
  useEffect(() => (isTyped ? keepTyped() : undefined), [isTyped, keepTyped]);
}
