import type { QueryClient } from '@tanstack/react-query';
import type { SessionResponse } from '@valopolku/contracts';
import { onAnswer } from '../api/answers.js';
import type { SessionChannel } from './session-channel.js';
import type { SessionClock } from './session-clock.js';
import type { SessionEnd } from './session-end.js';
import { sessionQuery } from './session.queries.js';

const LOOK_EVERY_MS = 10_000;
const TELL_EVERY_MS = 5000;

/** A tab that is left open shows nothing once its session is over: by the clock, by another tab, or when the browser brings it back. */
export function watchSession(client: QueryClient, end: SessionEnd, channel: SessionChannel, clock: SessionClock): void {
  const look = (): void => {
    const reason = clock.reason();
    if (reason) end.over(reason);
  };
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.query.queryKey[0] !== sessionQuery.queryKey[0]) return;
    clock.set(event.query.state.data as SessionResponse | null);
  });
  let toldAt = 0;
  onAnswer(() => {
    clock.used();
    if (Date.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = Date.now();
    channel.post('used');
  });
  channel.listen((word) => {
    if (word === 'used') clock.used();
    else if (word === 'ended') end.over('elsewhere');
    else end.askAgain();
  });
  window.setInterval(look, LOOK_EVERY_MS);
  // A sleeping computer runs no timers: look before anything else happens.
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    // Left by signing out, it is empty; the address is loaded anew.
    if (end.isShut()) window.location.reload();
    else end.askAgain();
  });
}
