import { describe, expect, it } from '@jest/globals';
import { longestAllowed } from '@valopolku/contracts';
import { refuseHeavy } from './heavy-content.js';

const keys = (count: number, name = 'k'): object => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, 1]));
const deep = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ a: inner }), 'x' as unknown);
const grid = (rows: number, columns: number): unknown => ({ rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)) });

describe('heavy content', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined], ['a text', 'a'], ['200 keys', keys(200)], ['the longest text', { a: 'x'.repeat(longestAllowed.text) }],
    ['the longest list', { a: Array.from({ length: longestAllowed.list }, () => 1) }], ['20 levels', deep(20)], ['19 000 values', grid(19, 999)],
  ])('lets %s through', (_, content) => {
    expect(() => refuseHeavy(content)).not.toThrow();
  });

  it.each<[string, unknown, string, string]>([
    ['201 keys', { part: keys(201) }, 'part', 'tooMany'],
    ['a longer text', { part: ['x'.repeat(longestAllowed.text + 1)] }, 'part.0', 'tooLong'],
    ['a longer list', { a: Array.from({ length: longestAllowed.list + 1 }, () => 1) }, 'a', 'tooMany'],
    ['21 levels', deep(21), 'a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a', 'invalidObject'],
    ['21 000 values', grid(21, 1000), 'rows.19.978', 'tooMany'],
    ['a long name', keys(1, 'n'.repeat(101)), 'n'.repeat(100), 'unknownField'],
  ])('refuses %s', (_, content, field, code) => {
    expect(() => refuseHeavy(content)).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ field, code })] }));
  });
});
