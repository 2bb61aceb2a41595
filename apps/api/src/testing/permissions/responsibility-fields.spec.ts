import { expect, it } from '@jest/globals';
import { bodyFields, namesIn } from './responsibility-fields.js';

const schemas = {
  Refer: { properties: { coachId: {}, person: { $ref: '#/components/schemas/Person' }, tasks: { items: { $ref: '#/components/schemas/Task' } } }, required: ['person'] },
  Person: { properties: { traineeId: {} }, required: ['traineeId'] },
  Task: { properties: { workTaskId: {} } },
};

it('finds the fields of a body, of its parts and of its lists', () => {
  expect(bodyFields(schemas, { $ref: '#/components/schemas/Refer' })).toEqual([
    { name: 'coachId', isRequired: false }, { name: 'person', isRequired: true }, { name: 'traineeId', isRequired: true },
    { name: 'tasks', isRequired: false }, { name: 'workTaskId', isRequired: false },
  ]);
  expect(bodyFields(schemas, undefined)).toEqual([]);
});

it('finds what a request really sends', () => {
  expect(namesIn({ coachId: 'a', traineeId: undefined, fieldId: null, person: { roles: ['coach'] } })).toEqual(['coachId', 'person', 'roles', '0']);
  expect(namesIn(undefined)).toEqual([]);
});
