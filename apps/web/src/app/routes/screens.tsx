import { Outlet } from '@tanstack/react-router';
import { useIsShut, useIsUnsent } from '../../platform/session/use-session-end.js';
import { SignOutUnsent } from '../../areas/registry/sign-in/pages/sign-out-unsent.js';

/** Whatever page is open; nothing while a session ends. */
export function Screens() {
  const [isShut, isUnsent] = [useIsShut(), useIsUnsent()];
  if (isUnsent) return <SignOutUnsent />;
  return isShut ? null : <Outlet />;
}
