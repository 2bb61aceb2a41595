import '../../app.module.js';
import type { AuditKind, AuditPayloads } from '../../platform/audit/audit-payloads.js';

const range = { startsOn: '2026-03-02', endsOn: '2026-06-30' };
const move = { from: 'onboarding', to: 'skillBuilding', on: '2026-03-02' } as const;
const entry = { coachingPeriodId: 'p', environmentId: 'e', date: '2026-03-02', minutes: 360 };
const shown = { demonstrationId: 'd', degreePartId: 'part', date: '2026-03-02' };
const standing = { roles: ['coach' as const], municipalityCodes: ['684'], fieldIds: ['f'], environmentIds: ['e'], active: true };
const completed = { completionId: 'c', demonstrationId: 'd', degreePartId: 'part', qualificationVersionId: 'v', grade: '3', date: '2026-03-02' };
const grant = { userId: 'u', roles: ['coach' as const], state: 'waiting' as const };
const deputy = { coachId: 'c', deputyId: 'd', ...range };
const ended = { sessions: 1, tokens: 1 };
const accountChange = { fields: ['roles'], before: standing, after: standing };

/** The kinds of the product; notebooks are made for tests. */
type ProductKind = Exclude<AuditKind, `notebook.${string}`>;

/** A content of each kind, with all that it may hold: a kind or a value that is added and not put here does not compile. */
export const PAYLOADS: { readonly [K in ProductKind]: AuditPayloads[K] extends null ? null : Required<AuditPayloads[K]> } = {
  'session.started': { expiresAt: 'x' }, 'session.ended': null, 'session.refused': { failures: 1 }, 'session.turnedAway': { times: 1 }, 'session.languageChanged': { language: 'fi' },
  'user.passwordChanged': ended, 'user.created': standing, 'user.changed': accountChange,
  'traineeAccount.created': null, 'traineeAccount.passwordGiven': ended, 'traineeAccount.passwordEnded': ended, 'traineeAccount.changed': accountChange,
  'accessToken.created': { userId: 'u', name: 'n', actions: ['a'], expiresAt: 'x' }, 'accessToken.revoked': null, 'accessToken.cleaned': { tokens: 1 },
  'trainee.created': null, 'trainee.changed': { fields: ['givenName'] }, 'trainee.opened': { reason: 'r', sessionId: 's' },
  'audit.started': { hashVersion: 2 }, 'audit.guardsMended': { faults: ['f'] }, 'audit.keyChanged': { keyId: 'k', from: 'j' }, 'audit.erased': { traineeId: 't', eventIds: ['e'] },
  'roleCheck.changed': { before: 'waitADay', after: 'off', from: 'x' }, 'roleGrant.asked': { ...grant, effectiveAt: 'x' }, 'roleGrant.confirmed': grant, 'roleGrant.waited': grant, 'roleGrant.withdrawn': grant,
  'deputy.named': deputy, 'deputy.changed': deputy, 'deputy.ended': deputy,
  'organisation.founded': { name: 'n' }, 'organisation.registersChanged': { services: ['youthWorkshop'] }, 'provider.created': { name: 'n' }, 'provider.changed': { name: 'n' }, 'field.created': { code: 'c' },
  'project.created': { name: 'n' }, 'project.changed': { name: 'n' }, 'project.figuresPublished': { figures: 1 }, 'catalogue.loaded': { codes: ['c'] },
  'feedbackMessage.created': { page: 'p' }, 'feedbackMessage.changed': { handled: true },
  'environment.created': { name: 'n' }, 'environment.changed': { name: 'n' }, 'environment.retired': { date: '2026-03-02' },
  'environment.taskAdded': { workTaskId: 't', name: 'n' }, 'environment.taskChanged': { workTaskId: 't', name: 'n' }, 'environment.taskMapped': { workTaskId: 't', requirements: 1 }, 'environment.taskRetired': { workTaskId: 't' },
  'environment.approved': { degreePartId: 'part', providerId: 'p', reviewBy: '2026-03-02' }, 'environment.approvalWithdrawn': { degreePartId: 'part', providerId: 'p' },
  'workLog.created': { ...entry, confirmed: 'yes' }, 'workLog.corrected': { ...entry, fields: 'minutes', before: 'b', confirmed: 'yes', confirmedBy: 'u' }, 'workLog.deleted': { ...entry, before: 'b' },
  'workLog.confirmed': entry, 'workLog.confirmationWithdrawn': entry,
  'demonstration.planned': shown, 'demonstration.changed': { ...shown, fields: 'date' }, 'demonstration.booked': shown, 'demonstration.cancelled': { ...shown, reason: 'r' },
  'demonstration.resultRecorded': { ...shown, grade: '3', assessedOn: '2026-03-02' },
  'completion.made': completed, 'completion.gradeRaised': { ...completed, earlierGrade: '2', earlierGrades: '[]' },
  'qualificationCompletion.recorded': { qualificationCompletionId: 'q', qualificationVersionId: 'v', providerId: 'p', date: '2026-03-02' },
  'coachingPeriod.referred': { source: 'ohjaamo', on: '2026-03-02', coachId: 'c' }, 'coachingPeriod.referralChanged': { fields: ['referredOn'] }, 'coachingPeriod.backgroundChanged': { fields: ['education'] },
  'coachingPeriod.projectChanged': { fromProjectId: 'p', toProjectId: 'q' }, 'coachingPeriod.transferred': { fromCoachId: 'c', toCoachId: 'd', reason: 'r' },
  'coachingPeriod.informationGiven': { version: '1', language: 'fi', on: '2026-03-02' }, 'coachingPeriod.legalBasisRecorded': { service: 'youthWorkshop', controllerKind: 'association' },
  'coachingPeriod.suitabilityAssessed': { decision: 'accepted', on: '2026-03-02' }, 'coachingPeriod.targetAdded': { degreePartId: 'part' }, 'coachingPeriod.targetRemoved': { degreePartId: 'part' },
  'coachingPeriod.placed': { environmentId: 'e', basis: 'workTryOut', ...range }, 'coachingPeriod.placementChanged': { fields: ['endsOn'], environmentId: 'e' }, 'coachingPeriod.planAgreed': { on: '2026-03-02' },
  'coachingPeriod.started': move, 'coachingPeriod.advanced': move, 'coachingPeriod.steppedBack': { ...move, reason: 'r' },
  'coachingPeriod.paused': { reason: 'sickLeave', ...range }, 'coachingPeriod.resumed': { endsOn: '2026-03-02' }, 'coachingPeriod.extended': { days: 7, plannedEndOn: '2026-03-02' },
  'coachingPeriod.requirementJudged': { requirementId: 'r', judgement: 'ready' }, 'coachingPeriod.readinessConfirmed': { degreePartId: 'part', on: '2026-03-02' },
  'coachingPeriod.readinessFell': { degreePartId: 'part', confirmedOn: '2026-03-02' }, 'coachingPeriod.readinessWaived': { degreePartId: 'part', on: '2026-03-02', reason: 'r' },
  'coachingPeriod.followUpPlanned': { kind: 'anotherService', on: '2026-03-02' }, 'coachingPeriod.exitRecorded': { status: 'working', on: '2026-03-02' },
  'coachingPeriod.ended': { ...move, status: 'working' }, 'coachingPeriod.endedEarly': { ...move, status: 'working', reason: 'other' }, 'coachingPeriod.turnedAway': { ...move, outcome: 'guidedElsewhere' },
  'coachingPeriod.deathRecorded': { on: '2026-03-02' }, 'coachingPeriod.deathTakenBack': { on: '2026-03-02', reason: 'r' }, 'coachingPeriod.reopened': move,
  'coachingPeriod.contacted': { kind: 'phone', outcome: 'reached', on: '2026-03-02' },
};
