import { expect, test } from '@jest/globals';
import { addDays } from '@valopolku/domain';
import { todayInHelsinki } from '../../format/dates.js';
import { both, needed, notBefore, notInFuture } from './field-rules.js';

const today = todayInHelsinki();

test.each([[null, 'required'], ['', 'required'], [undefined, 'required'], [0, undefined], ['x', undefined]])('%p is needed: %s', (value, code) => {
  expect(needed(value, {})).toBe(code);
});

test.each([[today, undefined], [addDays(today, 1), 'dateInFuture'], ['24.11.', undefined], [null, undefined]])('%p has happened: %s', (value, code) => {
  expect(notInFuture(value, {})).toBe(code);
});

test.each([['2026-11-01', undefined], ['2026-10-31', 'endBeforeStart'], [null, undefined]])('%p ends what began on 1 November: %s', (value, code) => {
  expect(notBefore('exit.from')(value, { exit: { from: '2026-11-01' } })).toBe(code);
  expect(notBefore('exit.from')(value, {})).toBeUndefined();
});

test('the first that speaks is heard', () => {
  expect(both(needed, notInFuture)(null, {})).toBe('required');
  expect(both(needed, notInFuture)(addDays(today, 1), {})).toBe('dateInFuture');
});
