/**
 * What each kind of event records. A feature adds its kinds where it records them:
 * `declare module '../../platform/audit/audit-payloads.js' { interface AuditPayloads { 'coachingPeriod.started': { startsOn: string } } }`
 */
export interface AuditPayloads {
  'session.started': null;
  'session.ended': null;
  'session.refused': null;
  'session.languageChanged': { language: string };
  'user.passwordChanged': null;
  'accessToken.created': { userId: string; name: string; actions: readonly string[] };
  'accessToken.revoked': null;
  'trainee.opened': { reason: string };
}

export type AuditKind = keyof AuditPayloads;
