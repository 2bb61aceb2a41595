import type { ChangeTraineeRequest, SaveTraineeRequest } from '@valopolku/contracts';
import { DomainError, birthOf, birthYearError, searchText, sortName, storedOrNull, storedText } from '@valopolku/domain';
import type { TraineeEntity } from './trainee.entity.js';

type Person = Omit<TraineeEntity, 'id' | 'organisationId' | 'version' | 'sortName' | 'searchText' | 'createdAt'>;

export function personFields(input: SaveTraineeRequest): Person {
  return {
    firstName: storedText(input.firstName ?? ''),
    lastName: storedText(input.lastName ?? ''),
    calledName: storedOrNull(input.calledName),
    earlierName: storedOrNull(input.earlierName),
    ...birthOf(input),
    gender: input.gender,
    language: input.language ?? 'fi',
    phone: storedOrNull(input.phone),
    email: storedOrNull(input.email),
    address: storedOrNull(input.address),
    homeMunicipalityCode: input.homeMunicipalityCode,
    emergencyContactName: storedOrNull(input.emergencyContact?.name),
    emergencyContactPhone: storedOrNull(input.emergencyContact?.phone),
    supportNeeds: storedOrNull(input.supportNeeds),
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
    if (input[name] !== undefined) trainee[name] = storedOrNull(input[name]);
  }
  if (input.emergencyContact !== undefined) {
    trainee.emergencyContactName = storedOrNull(input.emergencyContact?.name);
    trainee.emergencyContactPhone = storedOrNull(input.emergencyContact?.phone);
  }
  Object.assign(trainee, keys(trainee));
  return (Object.keys(before) as (keyof TraineeEntity)[]).filter((name) => before[name] !== trainee[name] && name !== 'sortName' && name !== 'searchText');
}
