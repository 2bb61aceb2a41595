import { expect, it } from '@jest/globals';
import { elative } from './case-endings.js';

it.each([
  [0, '0:sta'], [1, '1:stä'], [2, '2:sta'], [3, '3:sta'], [4, '4:stä'], [5, '5:stä'], [6, '6:sta'], [7, '7:stä'], [8, '8:sta'], [9, '9:stä'],
  [10, '10:stä'], [11, '11:sta'], [15, '15:sta'], [20, '20:stä'], [21, '21:stä'], [26, '26:sta'], [100, '100:sta'], [101, '101:stä'], [111, '111:sta'], [110, '110:stä'], [1000, '1000:sta'], [1005, '1005:stä'],
] as const)('%s is %s', (number, words) => {
  expect(elative(number)).toBe(words);
});
