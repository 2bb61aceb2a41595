import { Choice, Choices, Optional, Text, Whole, YesNo } from '@valopolku/contracts';
import { describe, expect, it } from '@jest/globals';
import { cleanText } from './clean-text.js';
import { coerceQuery } from './coerce-query.js';
import { versionOf } from './if-match.decorator.js';

class Query {
  @Optional() @Whole(1, 200) limit?: number;
  @Optional() @YesNo() open?: boolean;
  @Optional() @Choice(['a', 'b']) kind?: string;
  @Optional() @Choices(['a', 'b']) kinds?: string[];
  @Optional() @Text(10) q?: string;
}

describe('text', () => {
  it('is brought to NFC wherever it stands', () => {
    expect(cleanText({ name: 'A\u0308iti', list: ['o\u0308'], nested: { a: 'a\u030a' } })).toEqual({ name: 'Äiti', list: ['ö'], nested: { a: 'å' } });
  });

  it.each(['a\u0000b', '\ud800', 'x\udfffy', `a${'\u0315\u0300'.repeat(1000)}`])('refuses %j', (text) => {
    expect(() => cleanText({ list: [{ note: text }] })).toThrow(expect.objectContaining({ errors: [{ field: 'list.0.note', code: 'invalidText', params: {} }] }));
  });

  it('leaves what is not text', () => {
    expect(cleanText({ a: 1, b: null, c: true })).toEqual({ a: 1, b: null, c: true });
  });
});

describe('a query', () => {
  it.each([
    [{ limit: '50', open: 'true', kind: 'a', kinds: 'a,b', q: '12' }, { limit: 50, open: true, kind: 'a', kinds: ['a', 'b'], q: '12' }],
    [{ limit: 'ten', open: 'maybe', kinds: ['a', 'b'] }, { limit: 'ten', open: 'maybe', kinds: ['a', 'b'] }],
    [{ limit: '', q: '', other: 'x' }, { other: 'x' }],
    [{ limit: '1e3', open: 'false' }, { limit: '1e3', open: false }],
  ])('%j becomes %j', (given, expected) => {
    expect(coerceQuery(Query, given)).toEqual(expected);
  });
});

describe('If-Match', () => {
  it.each([['"3"', 3], ['W/"12"', 12], [' "1" ', 1]])('%s is version %i', (header, version) => {
    expect(versionOf(header)).toBe(version);
  });
  it.each([[undefined, 'preconditionRequired'], ['', 'preconditionRequired'], ['*', 'badRequest'], ['3', 'badRequest'], ['"x"', 'badRequest']])('%s is %s', (header, code) => {
    expect(() => versionOf(header)).toThrow(code);
  });
});
