import type { ActorId } from '@valopolku/domain';

/** The part of the content that is about nobody. */
export const NOBODY = '';

/** An event that waits for the commit of its unit. */
export interface PendingEvent {
  /** Given by who needs it before the event is written; else the writer makes one. */
  id?: string;
  organisationId: string | null;
  at: string;
  kind: string;
  actor: ActorId;
  /** The account on whose behalf; null for the system. */
  userId: string | null;
  /** The operation of an access event; null for a domain event. */
  operation: string | null;
  /** `ok`, or the code of the refusal. */
  result: string;
  entityId: string | null;
  /** Trainees whom it is about, sorted. */
  subjects: readonly string[];
  /** Names, free text, old and new values, by the person whom they are about: kept apart, so that an erasure can take them. */
  parts: ReadonlyMap<string, object>;
  /** Ids for the listeners of its unit (`RecordedEvent`); not written. */
  touched?: readonly string[];
}

export const NO_PARTS: ReadonlyMap<string, object> = new Map();
