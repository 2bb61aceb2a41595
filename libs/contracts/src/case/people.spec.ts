import { describe, expect, it } from '@jest/globals';
import {
  AccessLogQuery, ChangeDeputyRequest, ChangeFeedbackMessageRequest, ChangeLanguageRequest, ChangePasswordRequest, ChangeTraineeAccountRequest, ChangeTraineeRequest, ChangeRoleCheckRequest, ChangeUserRequest, check,
  ColleagueListQuery, CreateDeputyRequest, CreateFeedbackMessageRequest, CreateTraineeAccountRequest, CreateUserRequest, DeputyListQuery, FeedbackMessageListQuery, NotificationListQuery, OpenTraineeRequest, PageQuery, SearchQuery,
  ReasonRequest, SaveTraineeRequest, SignInRequest, TraineeListQuery, UserListQuery,
} from '../index.js';
import { broken, emptied, lacking, whole, type ContractCase } from '../testing/contract-cases.js';

const ID = '01930000-0000-7000-8000-000000000001';
const long = (length: number) => 'a'.repeat(length);
const person = {
  firstName: 'Åke', lastName: "D'Arc-Öhman", birthDate: '2004-02-29', gender: 'undisclosed', homeMunicipalityCode: '684', phone: '+358 (0)40-123 4567', email: 'ake@example.invalid', address: 'Koulukatu 1',
  emergencyContact: { name: 'Aino Öhman', phone: '050 123' }, supportNeeds: 'Selkeät ohjeet.', language: 'sv', safetyProhibition: false,
};
const refusedOfPerson: ContractCase['refuses'] = [
  ['firstName', long(101), 'tooLong'], ['firstName', '<img>', 'invalidName'], ['calledName', '<b>', 'invalidName'], ['earlierName', long(201), 'tooLong'], ['birthYear', 1899, 'tooSmall'], ['birthYear', '1990', 'notANumber'], ['lastName', 'Öhman\tx', 'invalidName'], ['birthDate', '2005-02-29', 'invalidDate'], ['birthDate', 20040229, 'invalidDate'],
  ['gender', 'F', 'invalidChoice'], ['homeMunicipalityCode', '6840', 'unknownMunicipality'], ['phone', '12', 'invalidPhone'], ['phone', '040 <1>', 'invalidPhone'], ['email', 'ake@', 'invalidEmail'],
  ['address', long(301), 'tooLong'], ['emergencyContact', 'Aino', 'invalidObject'], ['emergencyContact.phone', '', 'required'], ['emergencyContact.relation', 'aunt', 'unknownField'],
  ['supportNeeds', long(2001), 'tooLong'], ['supportNeeds', 'a\ud800', 'invalidText'], ['language', 'de', 'invalidChoice'], ['safetyProhibition', 'false', 'invalidChoice'], ['identityCode', '290204A900X', 'unknownField'],
];
const user = {
  id: ID, name: 'Hanna Ylitalo', email: 'hanna@example.invalid', password: 'twelve chars', roles: ['coach', 'manager'], language: 'fi', municipalityCodes: ['684'], fieldIds: [ID], environmentIds: [],
};
const { id: _id, ...changeOfUser } = user;
/** In lower case each İ becomes two letters, and the address too long to keep. */
const growing = `${'İ'.repeat(30)}@${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(60)}.${'a'.repeat(36)}.fi`;
const refusedOfUser: ContractCase['refuses'] = [
  ['email', growing, 'tooLong'],
  ['name', '<b>', 'invalidName'], ['name', long(201), 'tooLong'], ['email', 'hanna', 'invalidEmail'], ['email', `${long(250)}@example.invalid`, 'invalidEmail'], ['password', 'eleven char', 'tooShort'], ['password', long(201), 'tooLong'],
  ['roles', [], 'required'], ['roles', ['king'], 'invalidChoice'], ['roles', 'coach', 'invalidChoice'], ['language', 'se', 'invalidChoice'], ['municipalityCodes', ['1'], 'unknownMunicipality'],
  ['fieldIds', ['cleaning'], 'invalidId'], ['environmentIds', Array.from({ length: 201 }, () => ID), 'tooMany'], ['isAdmin', true, 'unknownField'],
];

const CASES: readonly ContractCase[] = [
  { of: SaveTraineeRequest, takes: { id: ID, ...person }, needs: ['birthDate', 'gender', 'homeMunicipalityCode', 'emergencyContact.name'], refuses: [['id', '1', 'invalidId'], ...refusedOfPerson] },
  { of: ChangeTraineeRequest, takes: person, needs: [], refuses: refusedOfPerson },
  { of: OpenTraineeRequest, takes: { reason: 'Sijaistan' }, needs: ['reason'], refuses: [['reason', 'lupa', 'tooShort'], ['reason', '       ', 'required'], ['reason', long(501), 'tooLong']] },
  { of: ReasonRequest, takes: { reason: 'Syy' }, needs: ['reason'], refuses: [['reason', 'ei', 'tooShort'], ['reason', long(1001), 'tooLong'], ['reason', ['Syy'], 'invalidText']] },
  { of: CreateTraineeAccountRequest, takes: { email: 'ake@example.invalid' }, needs: ['email'], refuses: [['email', 'ake', 'invalidEmail'], ['email', '', 'required']] },
  { of: ChangeTraineeAccountRequest, takes: { email: 'ake@example.invalid', active: false }, needs: [], refuses: [['email', 'a@b', 'invalidEmail'], ['active', 0, 'invalidChoice'], ['password', 'secret secret', 'unknownField']] },
  { of: CreateUserRequest, takes: user, needs: ['name', 'email', 'password', 'roles', 'language', 'municipalityCodes', 'fieldIds', 'environmentIds'], refuses: refusedOfUser },
  { of: ChangeRoleCheckRequest, takes: { check: 'waitADay' }, needs: ['check'], refuses: [['check', 'never', 'invalidChoice']] },
  { of: ChangeUserRequest, takes: { ...changeOfUser, active: true }, needs: [], refuses: [...refusedOfUser, ['active', 'no', 'invalidChoice'], ['traineeId', ID, 'unknownField']] },
  { of: CreateDeputyRequest, takes: { id: ID, coachId: ID, deputyId: ID, startsOn: '2026-12-31', endsOn: '2027-01-01' }, needs: ['deputyId', 'startsOn', 'endsOn'], refuses: [['deputyId', 'Mervi', 'invalidId'], ['endsOn', '2027-1-1', 'invalidDate'], ['startsOn', '2026-06-31', 'invalidDate']] },
  { of: ChangeDeputyRequest, takes: { startsOn: '2026-12-31', endsOn: '2027-01-01' }, needs: [], refuses: [['endsOn', 'soon', 'invalidDate'], ['deputyId', ID, 'unknownField']] },
  { of: SignInRequest, takes: { email: 'hanna@example.invalid', password: 'x' }, needs: ['email', 'password'], refuses: [['email', 'hanna', 'invalidEmail'], ['password', long(201), 'tooLong'], ['password', {}, 'invalidText']] },
  { of: ChangeLanguageRequest, takes: { language: 'en' }, needs: ['language'], refuses: [['language', 'EN', 'invalidChoice']] },
  { of: ChangePasswordRequest, takes: { currentPassword: 'x', newPassword: 'twelve chars' }, needs: ['currentPassword', 'newPassword'], refuses: [['newPassword', 'eleven char', 'tooShort'], ['newPassword', long(201), 'tooLong'], ['newPassword', ' '.repeat(12), 'required']] },
  { of: CreateFeedbackMessageRequest, takes: { id: ID, text: 'Nappi on <pieni>.', page: '/coaching-periods/$id' }, needs: ['text'], refuses: [['text', 'ei', 'tooShort'], ['text', long(2001), 'tooLong'], ['page', long(201), 'tooLong']] },
  { of: ChangeFeedbackMessageRequest, takes: { handled: true }, needs: ['handled'], refuses: [['handled', 1, 'invalidChoice']] },
  { of: UserListQuery, takes: { role: 'coach', q: 'a', limit: 1 }, needs: [], refuses: [['role', 'king', 'invalidChoice'], ['limit', 0, 'tooSmall']] },
  { of: ColleagueListQuery, takes: { role: 'coach' }, needs: [], refuses: [['role', 'Coach', 'invalidChoice'], ['q', 'a', 'unknownField']] },
  { of: DeputyListQuery, takes: { coach: ID, limit: 1 }, needs: [], refuses: [['coach', 'Hanna', 'invalidId']] },
  { of: NotificationListQuery, takes: { state: 'unseen', limit: 1 }, needs: [], refuses: [['state', 'seen', 'invalidChoice']] },
  ...[SearchQuery, TraineeListQuery].map((of): ContractCase => ({ of, takes: { limit: 200, cursor: 'abc', sort: 'name', q: 'Åke' }, needs: [], refuses: [['q', 'a\u0000', 'invalidText']] })),
  // What is not searched takes no word to search for: it would be as if everything had been found.
  ...[PageQuery, AccessLogQuery, FeedbackMessageListQuery].map((of): ContractCase => ({ of, takes: { limit: 200, cursor: 'abc', sort: 'name' }, needs: [], refuses: [['limit', 201, 'tooLarge'], ['limit', 1.5, 'notANumber'], ['q', 'Åke', 'unknownField']] })),
];

describe('one of two', () => {
  const { firstName, lastName, birthDate, ...rest } = person;
  it.each<[string, object, string[]]>([
    ['both names and the day', { firstName, lastName, birthDate }, []],
    ['the given name and the year', { firstName, birthYear: 2004 }, []],
    ['the family name, the other empty', { firstName: '', lastName, birthDate: null, birthYear: 2004 }, []],
    ['no name, no birth', {}, ['firstName required', 'birthDate required']],
    ['a broken day beside the year', { firstName, birthDate: '2004-02-30', birthYear: 2004 }, ['birthDate invalidDate']],
  ])('of a person is required: %s', (_what, given, refused) => {
    expect(check(SaveTraineeRequest, { ...rest, ...given }).errors.map(({ field, code }) => `${field} ${code}`)).toEqual(refused);
  });
});

describe('requests about people', () => {
  it.each(whole(CASES))('%s takes what is whole', (_what, of, plain) => expect(check(of, plain).errors).toEqual([]));
  it.each(whole(CASES))('%s refuses a field that it does not know', (_what, of, plain) => expect(check(of, { ...plain, isAdmin: true }).errors).toEqual([{ field: 'isAdmin', code: 'unknownField' }]));
  it.each(lacking(CASES))('%s says so', (_what, of, plain, field) => expect(check(of, plain).errors).toEqual([{ field, code: 'required' }]));
  it.each(emptied(CASES))('%s is whole', (_what, of, plain) => expect(check(of, plain).errors).toEqual([]));
  it.each(broken(CASES))('%s is refused there', (_what, of, plain, field, code) => expect(check(of, plain).errors).toEqual([expect.objectContaining({ field, code })]));

  it('keeps a name as it was written, with its letters and marks', () => {
    expect(check(SaveTraineeRequest, person).value).toMatchObject({ firstName: 'Åke', lastName: "D'Arc-Öhman" });
  });

  it('never repeats a password in what it refuses', () => {
    expect(JSON.stringify(check(CreateUserRequest, { ...user, password: 'short secret'.slice(0, 5) }).errors)).not.toContain('short');
  });
});
