/**
 * What each kind of event records. A feature adds its kinds where it records them:
 * `declare module './audit-payloads.js' { interface AuditPayloads { 'coachingPeriod.started': { startsOn: string } } }`
 */
export interface AuditPayloads {
  'session.started': { expiresAt: string };
  'session.ended': null;
  /** The how many failure it was: not every one of many has an event. */
  'session.refused': { failures: number };
  /** Tries during a wait, since the last such event. */
  'session.turnedAway': { times: number };
  'session.languageChanged': { language: string };
  /** Sessions and tokens that ended with the old password. */
  'user.passwordChanged': { sessions: number; tokens: number };
  'accessToken.created': { userId: string; name: string; actions: readonly string[]; expiresAt: string };
  'accessToken.revoked': null;
  /** Rows of tokens that ended long ago were deleted. */
  'accessToken.cleaned': { tokens: number };
  'trainee.opened': { reason: string; sessionId: string };
  /** The first event of the chain of no organisation that is under version 2 of the hash: that chain, too, is always there. */
  'audit.started': { hashVersion: number };
  /** The guards of the log that were not as they were made when the database was opened; recorded before they are mended. */
  'audit.guardsMended': { faults: readonly string[] };
  /** From here on the events of the chain are under another key, or under the first one. */
  'audit.keyChanged': { keyId: string; from: string | null };
  /** The trainee's part of these events' content was erased. */
  'audit.erased': { traineeId: string; eventIds: readonly string[] };
}

export type AuditKind = keyof AuditPayloads;
