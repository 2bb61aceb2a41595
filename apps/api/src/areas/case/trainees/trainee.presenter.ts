import type { CodedReference, TraineeResponse } from '@valopolku/contracts';
import { birthYear, caseAbilities, traineeFields, type Action, type Actor, type CaseView, type PlainDate, type Trainee } from '@valopolku/domain';
import type { TraineeEntity } from './trainee.entity.js';
import type { Case } from './access/case-rows.js';
import type { Places } from './access/places.service.js';

const ABILITIES: readonly Action[] = ['trainee.read', 'trainee.change', 'trainee.open', 'accessLog.read'];

/** How the caller sees the person: in which views, and whether special-category data too. */
export interface SeenAs {
  cases: readonly Case[];
  views: readonly CaseView[];
  special: boolean;
  places: Places;
}

/** What a person's row becomes for this caller: a whitelist by the ways in which the caller sees the cases. */
export function presentTrainee(
  trainee: TraineeEntity, { cases, views, special, places }: SeenAs, homeMunicipality: CodedReference | null, actor: Actor, today: PlainDate,
): TraineeResponse {
  const fields = traineeFields(views, places.areKnown);
  const shown = <K extends keyof Trainee>(name: K): TraineeEntity[K] | null => (fields.has(name) ? trainee[name] : null);
  const { emergencyContactName: contact, emergencyContactPhone: contactPhone } = trainee;
  const allowed = new Set(cases.flatMap((one) => caseAbilities(actor, one, today)));
  return {
    id: trainee.id,
    version: trainee.version,
    abilities: ABILITIES.filter((action) => allowed.has(action)),
    firstName: trainee.firstName,
    lastName: trainee.lastName,
    calledName: shown('calledName'),
    earlierName: shown('earlierName'),
    birthDate: trainee.birthDateEstimated ? null : shown('birthDate'),
    birthYear: trainee.birthDateEstimated && fields.has('birthDate') ? birthYear(trainee) : null,
    gender: shown('gender'),
    homeMunicipality: fields.has('homeMunicipalityCode') ? places.tell(homeMunicipality) : null,
    phone: shown('phone'),
    email: shown('email'),
    address: places.tell(shown('address')),
    emergencyContact: fields.has('emergencyContactName') && contact !== null && contactPhone !== null ? { name: contact, phone: contactPhone } : null,
    // Words may name a place; staff need them at work.
    supportNeeds: (special && places.areKnown) || views.includes('work') ? shown('supportNeeds') : null,
    language: shown('language'),
    safetyProhibition: shown('safetyProhibition'),
  };
}
