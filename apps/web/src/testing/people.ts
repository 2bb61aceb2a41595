import type { CoachingPeriodItem } from '@valopolku/contracts';
import type { Action } from '@valopolku/domain';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const rauma = { id: '684', code: '684', name: { fi: 'Rauma', sv: 'Raumo' } };
const part = { id: id(103), code: '106840', name: { fi: 'Ylläpitosiivouspalvelut' } };

/** A row of the caseload; one's own person in skill building unless told otherwise. */
export function personItem(number: number, name: string, changes: Partial<CoachingPeriodItem> = {}): CoachingPeriodItem {
  const abilities: Action[] = ['coachingPeriod.read', 'coachingPeriod.advance', 'coachingPeriod.stepBack'];
  return {
    id: id(number), version: 1, abilities, traineeId: id(number + 1000), name, phase: 'skillBuilding', status: 'open', access: 'own', coach: { id: id(1), name: 'Hanna Ylitalo' }, municipality: rauma,
    environment: { id: id(104), name: 'Niittymaan koulu' }, target: part, readiness: { ready: 3, total: 5, isConfirmed: false }, startedOn: '2026-08-03', daysLeft: 15, nextStep: { code: 'judgeRequirements', due: '2026-11-16' },
    ...changes,
  };
}

/** Of someone else's people only the name, the phase and the coach are told. */
export function someoneElses(number: number, name: string): CoachingPeriodItem {
  return personItem(number, name, { access: 'reason', abilities: [], coach: { id: id(11), name: 'Mervi Saarela' }, municipality: null, environment: null, target: null, readiness: null, startedOn: null, daysLeft: null, nextStep: null });
}
