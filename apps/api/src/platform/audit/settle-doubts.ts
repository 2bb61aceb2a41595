import { ensure, unconfirmed, type Doubt, type DoubtCode } from '@valopolku/domain';
import { requireUnit, type Unit } from '../database/unit.js';
import { currentRequest } from '../http/request-state.js';
import { NOBODY, type PendingEvent } from './pending-event.js';

/**
 * 409 `confirm` until the caller has confirmed every doubt; then the events of the unit keep the codes. Called inside the unit
 * of work, once, when everything that is plainly wrong has been refused.
 */
export function settleDoubts(...found: readonly (Doubt | undefined)[]): void {
  const doubts = found.filter((one) => one !== undefined);
  if (doubts.length === 0) return;
  const request = currentRequest();
  // The command line and the maker of the demo have nobody to ask.
  if (!request) return;
  const { confirmed, asks } = request;
  const undeclared = doubts.find(({ code }) => asks && !asks.includes(code));
  if (undeclared) throw new Error(`the operation asks ${undeclared.code} and does not declare it by @Asks`);
  ensure(unconfirmed(doubts, confirmed));
  for (const { code } of doubts) requireUnit().confirmed.add(code);
}

/** Doubts that the unit went on with, for its events. */
export function confirmedInUnit(unit: Pick<Unit, 'confirmed'>): readonly DoubtCode[] {
  return [...unit.confirmed].sort();
}

/** The event with the codes that were confirmed for it, in each part of its content. */
export function withConfirmed(event: PendingEvent, confirmed: readonly DoubtCode[]): PendingEvent {
  if (confirmed.length === 0) return event;
  const own: [string, object] = [event.subjects.length === 1 ? (event.subjects[0] ?? NOBODY) : NOBODY, {}];
  const parts = event.parts.size > 0 ? [...event.parts] : [own];
  return { ...event, parts: new Map(parts.map(([person, content]) => [person, { ...content, confirmed }])) };
}
