import type { CaseView } from '../coaching-period/case-views.js';
import type { Trainee } from './trainee.js';

type Field = keyof Trainee;

const NAME: readonly Field[] = ['id', 'firstName', 'lastName', 'calledName'];
const PERSON: readonly Field[] = ['birthDate', 'birthDateEstimated', 'gender', 'language', 'phone', 'email', 'supportNeeds', 'emergencyContactName', 'emergencyContactPhone'];
const PLACES: readonly Field[] = ['address', 'homeMunicipalityCode'];

/** Fields of the person by way of seeing the case. An earlier name is for those who coach the person, and the person. Staff: name, phone, emergency contact, agreed support needs. */
const FIELDS: Readonly<Record<CaseView, readonly Field[]>> = {
  team: [...NAME, ...PERSON, ...PLACES, 'earlierName', 'safetyProhibition'],
  deputised: [...NAME, ...PERSON, ...PLACES, 'earlierName', 'safetyProhibition'],
  unclaimed: [...NAME, ...PERSON, ...PLACES, 'earlierName', 'safetyProhibition'],
  formerTeam: NAME,
  openedByCoach: [...NAME, ...PERSON, ...PLACES],
  openedByManager: [...NAME, ...PERSON, ...PLACES],
  work: [...NAME, 'phone', 'supportNeeds', 'emergencyContactName', 'emergencyContactPhone'],
  own: [...NAME, ...PERSON, ...PLACES, 'earlierName', 'safetyProhibition'],
  outlineOfCoach: NAME,
  outlineOfManager: NAME,
};

/** The fields of all views that hold, less the places that a safety prohibition hides. */
export function traineeFields(views: readonly CaseView[], knowsPlaces: boolean): ReadonlySet<Field> {
  const fields = new Set(views.flatMap((view) => FIELDS[view]));
  if (!knowsPlaces) PLACES.forEach((field) => fields.delete(field));
  return fields;
}
