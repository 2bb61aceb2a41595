import type { ChangeTraineeRequest, SaveTraineeRequest } from '@valopolku/contracts';
import { DomainError, birthOf, birthYearError, searchText, sortName, storedText } from '@valopolku/domain';
import type { TraineeEntity } from './trainee.entity.js';

type Person = Omit<TraineeEntity, 'id' | 'organisationId' | 'version' | 'sortName' | 'searchText' | 'createdAt'>;

/** Text as stored; null when nothing is left of it. */
const text = (value: string | null | undefined): string | null => (value ? storedText(value) || null : null);

export function personFields(input: SaveTraineeRequest): Person {
  return {
    firstName: storedText(input.firstName ?? ''),
    lastName: storedText(input.lastName ?? ''),
    calledName: text(input.calledName),
    earlierName: text(input.earlierName),
    ...birthOf(input),
    gender: input.gender,
    language: input.language ?? 'fi',
    phone: text(input.phone),
    email: text(input.email),
    address: text(input.address),
    homeMunicipalityCode: input.homeMunicipalityCode,
    emergencyContactName: text(input.emergencyContact?.name),
    emergencyContactPhone: text(input.emergencyContact?.phone),
    supportNeeds: text(input.supportNeeds),
    safetyProhibition: input.safetyProhibition ?? false,
    deathPeriodId: null,
  };
}

/** Keys for sorting by family name and for searching by the beginning of any part of the name; what the person is called stands there too. */
export function keys({ firstName, lastName, calledName }: Pick<Person, 'firstName' | 'lastName' | 'calledName'>): Pick<TraineeEntity, 'sortName' | 'searchText'> {
  return { sortName: sortName(lastName, firstName), searchText: searchText(lastName, firstName, calledName) };
}

const REQUIRED = ['gender', 'homeMunicipalityCode', 'language', 'safetyProhibition'] as const;

/** Puts what the request gives into the row and names what became different. What is required is not taken away: 422 `required` at each that is null. */
export function changedFields(trainee: TraineeEntity, input: ChangeTraineeRequest): string[] {
  const before = { ...trainee };
  const { gender, homeMunicipalityCode, language, safetyProhibition } = input;
  const required = { gender, homeMunicipalityCode, language, safetyProhibition };
  const emptied: string[] = REQUIRED.filter((name) => required[name] === null);
  if (input.birthDate === null && !input.birthYear) emptied.push('birthDate');
  const found = DomainError.all([...emptied.map((name) => DomainError.at(name, 'required')), birthYearError(input)]);
  if (found) throw found;
  for (const name of REQUIRED) {
    const value = required[name];
    if (value !== undefined && value !== null) Object.assign(trainee, { [name]: typeof value === 'string' ? storedText(value) : value });
  }
  for (const name of ['firstName', 'lastName'] as const) if (input[name] !== undefined) trainee[name] = storedText(input[name] ?? '');
  if (input.birthDate || input.birthYear) Object.assign(trainee, birthOf(input));
  for (const name of ['calledName', 'earlierName', 'phone', 'email', 'address', 'supportNeeds'] as const) {
    if (input[name] !== undefined) trainee[name] = text(input[name]);
  }
  if (input.emergencyContact !== undefined) {
    trainee.emergencyContactName = text(input.emergencyContact?.name);
    trainee.emergencyContactPhone = text(input.emergencyContact?.phone);
  }
  Object.assign(trainee, keys(trainee));
  return (Object.keys(before) as (keyof TraineeEntity)[]).filter((name) => before[name] !== trainee[name] && name !== 'sortName' && name !== 'searchText');
}
