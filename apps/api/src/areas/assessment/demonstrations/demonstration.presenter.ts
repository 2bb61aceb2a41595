import type { DemonstrationResponse } from '@valopolku/contracts';
import {
  canMoveTo, isGranted, lackingNow, NEEDS_OF_PLACE, possibleActions, traineeName,
  type Action, type Actor, type EnvironmentApproval, type LocalizedText,
} from '@valopolku/domain';
import type { PlacesService } from '../../case/trainees/trainees.public.js';
import type { DemonstrationRow } from './demonstration-row.js';

const text = (name: string): LocalizedText => JSON.parse(name) as LocalizedText;
const reference = (id: string | null, name: string | null): { id: string; name: string } | null => (id === null || name === null ? null : { id, name });

/** What is read of a demonstration beside its row; `approvals` are those of the environments of the rows. */
export interface DemonstrationContext {
  approvals: readonly EnvironmentApproval[];
  places: PlacesService;
}

/**
 * Who may not know the places sees neither provider, assessors nor words, which all tell where it is, nor what lacks at the
 * place; the staff of the place know the place and what is shown there.
 */
export function presentDemonstration(actor: Actor, row: DemonstrationRow, { approvals, places }: DemonstrationContext): DemonstrationResponse {
  const { id, version, coachingPeriodId, traineeId, targetId, gradingScale, state, startsOn, endsOn, startsAt } = row;
  const [isHere, isKnown] = [Boolean(row.placeKnown), Boolean(row.allKnown)];
  return {
    id, version, coachingPeriodId, traineeId, targetId, gradingScale, state, startsOn, endsOn, startsAt,
    content: places.proved(row, row.content),
    specialReason: isKnown ? row.specialReason : null,
    cancelReason: isKnown ? row.cancelReason : null,
    abilities: demonstrationAbilities(actor, row),
    traineeName: traineeName(row),
    degreePart: { id: row.degreePartId, code: row.degreePartCode, name: text(row.degreePartName) },
    qualificationName: text(row.qualificationName),
    provider: places.proved(row, reference(row.providerId, row.providerName)),
    environment: places.proved(row, reference(row.environmentId, row.environmentName)),
    assessors: isHere ? row.assessors : [],
    result: row.grade !== null && row.decidedOn !== null ? { grade: row.grade, assessedOn: row.decidedOn, words: isKnown ? row.words : null } : null,
    missing: missing(row, approvals),
  };
}

function missing(row: DemonstrationRow, approvals: readonly EnvironmentApproval[]): string[] {
  const here = approvals.filter((approval) => approval.environmentId === row.environmentId);
  const needs = lackingNow(row, { approvals: here, retiredOn: row.environmentRetiredOn, coachName: row.coachName, startedOn: row.startedOn });
  return row.placeKnown ? needs : needs.filter((need) => !NEEDS_OF_PLACE.includes(need));
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
