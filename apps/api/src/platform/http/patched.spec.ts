import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@valopolku/domain';
import { patched, type Patch } from './patched.js';

interface Thing { name: string; place: string | null; tools: string | null }

describe('the one meaning of PATCH', () => {
  const kept: Thing = { name: 'Koulu', place: 'Koulukatu 1', tools: 'Harja' };

  it.each<[string, Patch<Thing>, Thing | string]>([
    ['nothing', {}, kept],
    ['undefined is nothing', { place: undefined }, kept],
    ['a value', { place: 'Toinen' }, { ...kept, place: 'Toinen' }],
    ['null takes away', { tools: null }, { ...kept, tools: null }],
    ['what cannot be taken away', { name: null, tools: null }, 'name required'],
  ])('%s', (_what, given, expected) => {
    const outcome = () => {
      try {
        return patched(kept, given, ['name']);
      } catch (error) {
        return error instanceof DomainError ? error.errors.map(({ field, code }) => `${field} ${code}`).join() : error;
      }
    };
    expect(outcome()).toEqual(expected);
  });
});
