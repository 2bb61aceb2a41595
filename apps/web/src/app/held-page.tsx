import { loadToasts } from '@valopolku/ui';
import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { loadAllTexts } from '../platform/i18n/i18n.js';
import { useHold, useSessionEnd } from '../platform/session/use-session-end.js';
import './held-page.css';

const AGAIN_MS = 3000;

/** Over a page whose session ended while something is typed in it. What it takes is fetched while one types: later the service may be away. */
export function HeldPage() {
  const { i18n } = useTranslation();
  const hold = useHold();
  const { subscribe, isTyped } = useSessionEnd();
  const isNeeded = useSyncExternalStore(subscribe, isTyped) || hold !== null;
  const [SignInOver, setSignInOver] = useState<ComponentType | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isNeeded || SignInOver) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    Promise.all([import('./sign-in-over.js'), loadAllTexts(i18n), loadToasts()]).then(
      ([part]) => setSignInOver(() => part.SignInOver),
      () => { timer = setTimeout(() => setAttempt(attempt + 1), AGAIN_MS); },
    );
    return () => clearTimeout(timer);
  }, [isNeeded, SignInOver, attempt, i18n]);
  return hold && hold !== 'asking' && SignInOver ? <SignInOver /> : null;
}
