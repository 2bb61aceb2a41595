import type {} from '../../platform/audit/audit-payloads.js';

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'trainee.created': null;
    /** Names of the fields only; the values stand in the row. */
    'trainee.changed': { fields: readonly string[] };
  }
}
