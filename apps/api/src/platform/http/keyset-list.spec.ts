import { expect, it } from '@jest/globals';
import { Keyset } from './keyset.js';

const ID = '01950000-0000-7000-8000-000000000001';
const keyset = (list: string, cursor?: string): Keyset =>
  new Keyset({ limit: 1, cursor }, { list, sorts: { name: { columns: { 'x.sort_name': 'text' }, direction: 'asc' } }, defaultSort: 'name', id: 'x.id', filters: {} });

it('a cursor is good for the list that gave it, and no other of the same sort', () => {
  const row = { id: ID, sort_name: 'aino' };
  const cursor = keyset('people').page([row, row], (one) => one).nextCursor ?? '';
  expect(() => keyset('people', cursor)).not.toThrow();
  expect(() => keyset('projects', cursor)).toThrow('cursorInvalid');
});
