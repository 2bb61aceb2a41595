import type {} from '../../platform/audit/audit-payloads.js';

interface Completed {
  completionId: string;
  degreePartId: string;
  qualificationVersionId: string;
  grade: string;
  date: string;
}

declare module '../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'completion.made': Completed;
    'completion.gradeRaised': Completed & { earlierGrade: string };
    'qualificationCompletion.recorded': { qualificationCompletionId: string; qualificationVersionId: string; providerId: string; date: string };
  }
}
