import { Outlet } from '@tanstack/react-router';
import { useIsShut } from '../platform/session/session-end.js';

/** Whatever page is open; nothing while a session ends. */
export function Screens() {
  return useIsShut() ? null : <Outlet />;
}
