import { describe, expect, it } from '@jest/globals';
import { paths } from '../platform/paths.js';
import { api } from './api.js';

/** Never run: that each line is wrong is what the compiler is asked to see. */
export const wrong = {
  // @ts-expect-error no such operation
  path: () => api.get('/nope'),
  // @ts-expect-error the path names an id
  name: () => api.get('/coaching-periods/{id}'),
  // @ts-expect-error not the body of this operation
  body: () => api.post('/fields', { nope: 1 }),
  // @ts-expect-error not the answer of this operation
  answer: (): Promise<string> => api.get('/my-day'),
  // @ts-expect-error no such page
  page: () => paths.nope,
};

describe('the way to the API', () => {
  it('is one for all operations', () => expect(Object.keys(api)).toEqual(['get', 'post', 'patch', 'delete']));
});
