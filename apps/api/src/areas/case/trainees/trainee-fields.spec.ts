import { describe, expect, it } from '@jest/globals';
import type { ChangeTraineeRequest, SaveTraineeRequest } from '@valopolku/contracts';
import type { TraineeEntity } from './trainee.entity.js';
import { changedFields, keys, personFields } from './trainee-fields.js';

const input: SaveTraineeRequest = {
  firstName: ' Aino ', lastName: 'Mäkinen', birthDate: '1999-05-04', gender: 'female', homeMunicipalityCode: '684', phone: '040 1', email: '', address: '  ',
};
const NO_OTHER = { calledName: null };
const row = (): TraineeEntity => ({
  id: 'a', organisationId: 'o', version: 1, createdAt: '2026-03-16T08:00:00.000Z', ...personFields(input), ...keys({ ...NO_OTHER, firstName: 'Aino', lastName: 'Mäkinen' }),
});

describe('fields of a person', () => {
  it('keeps text without space around it, and nothing for what is empty', () => {
    expect(personFields(input)).toMatchObject({ firstName: 'Aino', email: null, address: null, language: 'fi', safetyProhibition: false, emergencyContactName: null });
  });

  it('sorts by family name with å ä ö last, and searches by both names with and without marks', () => {
    expect([keys({ ...NO_OTHER, firstName: 'Åke', lastName: 'Öhman' }).sortName > keys({ ...NO_OTHER, firstName: 'Zaki', lastName: 'Zetterberg' }).sortName]).toEqual([true]);
    expect(keys({ ...NO_OTHER, firstName: 'Åke', lastName: 'Öhman' }).searchText.split(' ')).toEqual(expect.arrayContaining(['öhman', 'åke', 'ohman', 'ake']));
  });

  it.each<[string, ChangeTraineeRequest, string[]]>([
    ['nothing', {}, []],
    ['the same again', { firstName: 'Aino', phone: '040 1' }, []],
    ['a name', { lastName: 'Virtanen' }, ['lastName']],
    ['a single name, the family’s', { firstName: null }, ['firstName']],
    ['what the person is called, and was', { calledName: 'Maria', earlierName: 'Aino Virtanen' }, ['calledName', 'earlierName']],
    ['the year alone', { birthDate: null, birthYear: 1999 }, ['birthDate', 'birthDateEstimated']],
    ['null for what may be empty', { phone: null, lastName: null }, ['phone', 'lastName']],
    ['a contact', { emergencyContact: { name: 'Äiti', phone: '050' } }, ['emergencyContactName', 'emergencyContactPhone']],
    ['a prohibition', { safetyProhibition: true, supportNeeds: 'Kirjalliset ohjeet' }, ['supportNeeds', 'safetyProhibition']],
  ])('names what %s changes', (_, change, fields) => {
    const trainee = row();
    expect(changedFields(trainee, change).sort()).toEqual([...fields].sort());
    expect(trainee.searchText).toBe(keys(trainee).searchText);
  });

  it('refuses null for what is required, at its field', () => {
    expect(() => changedFields(row(), { gender: null })).toThrow('required');
  });
});
