/**
 * What each kind of event records. A feature adds its kinds where it records them:
 * `declare module '../../platform/audit/audit-payloads.js' { interface AuditPayloads { 'coachingPeriod.started': { startsOn: string } } }`
 */
export interface AuditPayloads {
  'session.started': null;
  'session.ended': null;
  /** The how many failure it was: not every one of many has an event. */
  'session.refused': { failures: number };
  /** Tries during a wait, since the last such event. */
  'session.turnedAway': { times: number };
  'session.languageChanged': { language: string };
  /** Sessions and tokens that ended with the old password. */
  'user.passwordChanged': { sessions: number; tokens: number };
  'accessToken.created': { userId: string; name: string; actions: readonly string[] };
  'accessToken.revoked': null;
  /** Rows of tokens that ended long ago were deleted. */
  'accessToken.cleaned': { tokens: number };
  'trainee.opened': { reason: string };
}

export type AuditKind = keyof AuditPayloads;
