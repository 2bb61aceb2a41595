/** An event that waits for the commit of its unit. */
export interface PendingEvent {
  organisationId: string | null;
  at: string;
  kind: string;
  userId: string | null;
  /** The operation of an access event; null for a domain event. */
  operation: string | null;
  /** `ok`, or the code of the refusal. */
  result: string;
  entityId: string | null;
  /** Trainees whom it is about, sorted. */
  subjects: readonly string[];
  /** Names, free text, old and new values: kept apart, so that an erasure can take them. */
  payload: object | null;
}
