import { describe, expect, it } from '@jest/globals';
import type { ActorId } from '@valopolku/domain';
import { actorIdOf, systemOf, type Doer } from './doer.js';

describe('which of the actors', () => {
  it.each<[string, Doer, ActorId]>([
    ['a user', { userId: 'u', organisationId: 'o' }, { kind: 'user', id: 'u' }],
    ['a program with a token of the user', { userId: 'u', organisationId: 'o', tokenId: 't' }, { kind: 'token', id: 't' }],
    ['whoever holds a link', { userId: null, organisationId: 'o', linkId: 'l' }, { kind: 'link', id: 'l' }],
    ['the product for an organisation', systemOf('o'), { kind: 'system', id: null }],
    ['the product for none', systemOf(), { kind: 'system', id: null }],
  ])('%s', (_, doer, id) => {
    expect(actorIdOf(doer)).toEqual(id);
  });
});
