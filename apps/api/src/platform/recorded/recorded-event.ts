import type { AuditKind, AuditPayloads } from '../audit/audit-payloads.js';

/** A kind, or all kinds of a subject: `workLog.*`. */
export type KindPattern = AuditKind | (AuditKind extends `${infer Subject}.${string}` ? `${Subject}.*` : never);
export type KindsOf<P extends KindPattern> = P extends `${infer Subject}.*` ? Extract<AuditKind, `${Subject}.${string}`> : P;

/** An event as the unit of work that recorded it still knows it. */
export interface RecordedEvent<K extends AuditKind = AuditKind> {
  kind: K;
  /** The thing that it is about: of what hangs on a period, the period. */
  entityId: string;
  organisationId: string;
  /** The trainees whom it is about. */
  subjects: readonly string[];
  payload: AuditPayloads[K];
  /** Ids of what its derived rows also rest on, before and after: kept until the commit only. */
  touched: readonly string[];
}
