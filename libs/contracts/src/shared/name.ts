import { letterCount } from '@valopolku/domain';
import { ValidateBy } from 'class-validator';

/** One line without `<` and `>`: markup in a name is a mistake or an attack. */
export function isName(value: unknown): boolean {
  return typeof value === 'string' && !/[<>\r\n\t]/.test(value);
}

export const IsName = (): PropertyDecorator => ValidateBy({ name: 'isName', validator: { validate: isName } });

/** Something is left when the space around it is gone, as it is before it is stored. */
export function isNotBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

export const IsNotBlank = (): PropertyDecorator => ValidateBy({ name: 'isNotBlank', validator: { validate: isNotBlank } });

/** What must be said has a letter or a digit; a reason, which has a shortest length, has three. */
export const REASON_LETTERS = 3;

export const HasLetter = (): PropertyDecorator =>
  ValidateBy({ name: 'hasLetter', validator: { validate: (value) => typeof value === 'string' && letterCount(value) >= 1 } });

export const HasReasonLetters = (): PropertyDecorator =>
  ValidateBy({ name: 'hasReasonLetters', validator: { validate: (value) => typeof value === 'string' && letterCount(value) >= REASON_LETTERS } });
