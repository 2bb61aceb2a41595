import { useState, type ReactNode } from 'react';
import { LeaveDialog } from '../../platform/form/windows/leave-guard.js';
import { useSessionEnd } from '../../platform/session/use-session-end.js';
import { useSignOut } from '../../platform/session/use-sign-out.js';

export interface AskedSignOut {
  signOut: () => void;
  isPending: boolean;
  /** Asks before what is typed on the page is lost with the session. */
  question: ReactNode;
}

/** The way out, which asks first where something is typed and not saved: it would be wiped. */
export function useAskedSignOut(): AskedSignOut {
  const { mutate, isPending } = useSignOut();
  const { isTyped } = useSessionEnd();
  const [isAsking, setAsking] = useState(false);
  const leave = () => {
    setAsking(false);
    mutate();
  };
  return {
    signOut: () => (isTyped() ? setAsking(true) : mutate()),
    isPending,
    question: isAsking && <LeaveDialog onStay={() => setAsking(false)} onLeave={leave} onMissed={() => setAsking(false)} />,
  };
}
