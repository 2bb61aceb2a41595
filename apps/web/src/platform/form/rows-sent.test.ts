import { expect, test } from '@jest/globals';
import { rowsSent } from './rows-sent.js';

const { sent, fieldOf } = rowsSent<{ name: string }>('assessors', ({ name }) => name !== '');
const rows = [{ name: '' }, { name: 'Matti' }, { name: '' }, { name: 'Maija' }];

test('empty rows are not sent', () => {
  expect(sent(rows)).toEqual([{ name: 'Matti' }, { name: 'Maija' }]);
  expect(sent(null)).toEqual([]);
});

test.each([
  ['assessors.1.name', 'assessors.3.name'],
  ['assessors.0', 'assessors.1'],
  ['assessors.5.name', 'assessors.5.name'],
  ['assessors', 'assessors'],
  ['others.1.name', 'others.1.name'],
])('an error at %s of what was sent stands at %s of the screen', (field, shown) => {
  expect(fieldOf(field, rows)).toBe(shown);
});
