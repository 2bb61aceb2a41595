import type { DemonstrationResponse } from '@valopolku/contracts';
import {
  bookingNeeds, canMoveTo, hasRole, isGranted, possibleActions, traineeName,
  type Action, type Actor, type Assessor, type EnvironmentApproval, type LocalizedText,
} from '@valopolku/domain';
import type { DemonstrationRow } from './demonstration-row.js';

const text = (name: string): LocalizedText => JSON.parse(name) as LocalizedText;
const reference = (id: string | null, name: string | null): { id: string; name: string } | null => (id === null || name === null ? null : { id, name });

/** `approvals` are those of the environments of the rows. */
export function presentDemonstration(actor: Actor, row: DemonstrationRow, approvals: readonly EnvironmentApproval[]): DemonstrationResponse {
  const { id, version, coachingPeriodId, traineeId, targetId, gradingScale, state, startsOn, endsOn, startsAt, content, specialReason, cancelReason } = row;
  return {
    id, version, coachingPeriodId, traineeId, targetId, gradingScale, state, startsOn, endsOn, startsAt, content, specialReason, cancelReason,
    abilities: demonstrationAbilities(actor, row),
    traineeName: traineeName(row),
    degreePart: { id: row.degreePartId, code: row.degreePartCode, name: text(row.degreePartName) },
    qualificationName: text(row.qualificationName),
    provider: reference(row.providerId, row.providerName),
    environment: knowsPlace(actor, row) ? reference(row.environmentId, row.environmentName) : null,
    assessors: JSON.parse(row.assessors) as Assessor[],
    result: row.grade !== null && row.decidedOn !== null ? { grade: row.grade, assessedOn: row.decidedOn, words: row.words } : null,
    missing: missing(row, approvals),
  };
}

function missing(row: DemonstrationRow, approvals: readonly EnvironmentApproval[]): string[] {
  if (canMoveTo(row.state, 'booked')) return [];
  const here = approvals.filter((approval) => approval.environmentId === row.environmentId);
  const plan = { ...row, assessors: JSON.parse(row.assessors) as Assessor[] };
  return bookingNeeds(plan, { approvals: here, coachName: row.coachName, startedOn: row.startedOn });
}

/** Under a safety prohibition places are known to the named team, the person and the staff of the place. */
function knowsPlace(actor: Actor, row: DemonstrationRow): boolean {
  const isStaffThere = hasRole(actor, 'staff') && row.environmentId !== null && actor.environmentIds.includes(row.environmentId);
  return !row.safetyProhibition || Boolean(row.isTeam) || actor.traineeId === row.traineeId || isStaffThere;
}

/** What the caller may do, by role and scope, the state of the demonstration and the phase of the period. */
function demonstrationAbilities(actor: Actor, row: DemonstrationRow): Action[] {
  const possible = possibleActions(row.phase, false);
  const isOpen = canMoveTo(row.state, 'cancelled') === undefined;
  const held: Readonly<Partial<Record<Action, boolean>>> = {
    'demonstration.read': true,
    'demonstration.change': Boolean(row.isTeam) && isOpen,
    'demonstration.book': Boolean(row.isTeam) && canMoveTo(row.state, 'booked') === undefined,
    'demonstration.cancel': Boolean(row.isTeam) && isOpen,
    'demonstration.recordResult': Boolean(row.isTeam) && row.state !== 'draft' && canMoveTo(row.state, 'assessed') === undefined,
  };
  return (Object.keys(held) as Action[]).filter((action) => held[action] && possible.has(action) && isGranted(actor, action));
}
