import { get } from 'react-hook-form';
import { todayInHelsinki } from '../../format/dates.js';
import type { FieldRule } from './field-rule.js';

/*
 * What a contract class cannot say of one field alone, said by the field while it is on the screen: with what else is missing, at the
 * first try, and not when the server looks at it.
 */

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The field is on the screen because it is needed. */
export const needed: FieldRule = (value) => (isEmpty(value) ? 'required' : undefined);

/** Of what has happened: not a day to come. */
export const notInFuture: FieldRule = (value) => (isDay(value) && value > todayInHelsinki() ? 'dateInFuture' : undefined);

/** The end of what begins at another field. */
export const notBefore = (start: string): FieldRule => (value, values) => {
  const from: unknown = get(values, start);
  return isDay(value) && isDay(from) && value < from ? 'endBeforeStart' : undefined;
};

/** The first that speaks. */
export const both = (...rules: readonly FieldRule[]): FieldRule => (value, values) => rules.map((rule) => rule(value, values)).find((code) => code !== undefined);
