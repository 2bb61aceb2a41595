import { describe, expect, it } from '@jest/globals';
import { AuditKeys } from './audit-keys.js';
import { encoded, eventHash, GENESIS, partHash, partsOf, partsText, subjectsText, type HashedEvent } from './event-hash-2.js';

const EVENT: HashedEvent = {
  organisationId: '01950000-0000-7000-8000-000000000001', seq: 7, id: '01950000-0000-7000-8000-00000000000a', at: '2026-03-16T08:00:00.000Z', kind: 'workLog.created',
  actor: { kind: 'token', id: '01950000-0000-7000-8000-00000000000b' }, userId: '01950000-0000-7000-8000-00000000000c', operation: null, result: 'ok', entityId: '01950000-0000-7000-8000-00000000000d',
  subjects: subjectsText(['01950000-0000-7000-8000-00000000000f', '01950000-0000-7000-8000-00000000000e']),
  parts: partsText([['01950000-0000-7000-8000-00000000000f', 'b'.repeat(64)], ['01950000-0000-7000-8000-00000000000e', 'a'.repeat(64)]]), keyId: null,
};

/** These stand for good: a change of any of them makes every log that was ever written look broken. */
describe('version 2 of the audit hash', () => {
  it('encodes fields so that no two lists are alike', () => {
    expect(encoded(['a', '', null, 'ä,'])).toBe('1:a,0:,-,3:ä,,');
    expect(encoded(['a,1:b'])).not.toBe(encoded(['a', 'b']));
    expect(encoded([null])).not.toBe(encoded(['']));
  });

  it('is what ADR 10 says, by fixed vectors', () => {
    expect(partHash('00112233445566778899aabbccddeeff', '{"name":"Åsa"}')).toBe('a5c67e088a541f52ab510ceeeb19d3e72139970d42356b648af9ab56c2ea8ed9');
    expect(eventHash(GENESIS, EVENT)).toBe('5ff416810c381288f40b35f6eccd0bf0f4564b67093ad6a37e8b89e7e7ed3914');
    expect(new AuditKeys([Buffer.alloc(32, 7)]).current).toBe('4f441701f299d9e0');
    expect(new AuditKeys([Buffer.alloc(32, 7)]).mac('4f441701f299d9e0', GENESIS)).toBe('de9fda7141d71381780484b5eba91e76cce659c9a912ae95289843073348e987');
  });

  it.each(Object.entries({
    organisationId: 'x', seq: 8, id: 'x', at: 'x', kind: 'x', actor: { kind: 'user', id: EVENT.actor.id }, userId: null, operation: 'x', result: 'x', entityId: null, subjects: null, parts: null, keyId: 'x',
  } as const))('holds %s', (field, value) => {
    expect(eventHash(GENESIS, { ...EVENT, [field]: value })).not.toBe(eventHash(GENESIS, EVENT));
  });

  it('keeps subjects and parts as one sorted value', () => {
    expect([subjectsText([]), subjectsText(['b', 'a']), partsText([]), partsText([['b', '1'], ['', '2']])]).toEqual([null, 'a,b', null, '=2,b=1']);
    expect([partsOf(null), partsOf('=2,b=1')]).toEqual([[], [['', '2'], ['b', '1']]]);
  });
});
