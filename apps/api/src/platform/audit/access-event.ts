import type { RequestState } from '../http/request-state.js';
import { actorIdOf } from './doer.js';
import { NO_PARTS, type PendingEvent } from './pending-event.js';

/** The one access event of a call that touches case data; undefined when it leaves none or has left it. */
export function accessEvent(state: RequestState | undefined, at: string, result: string): PendingEvent | undefined {
  const { access, actor } = state ?? {};
  if (!access || !actor || !access.caseData || access.recorded) return undefined;
  return {
    organisationId: actor.organisationId,
    at,
    kind: 'access',
    actor: actorIdOf(actor),
    userId: actor.userId,
    operation: access.operation,
    result,
    entityId: null,
    subjects: [...access.subjects].sort(),
    parts: NO_PARTS,
  };
}
