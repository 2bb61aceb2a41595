import { ValidateBy } from 'class-validator';

/** The longest address of the mail standard, and of the columns that keep one. */
export const LONGEST_EMAIL = 254;

/** Addresses are kept in lower case, and a letter such as İ becomes two there. */
export function isShortEmail(value: unknown): boolean {
  return typeof value === 'string' && value.toLowerCase().length <= LONGEST_EMAIL;
}

export const IsShortEmail = (): PropertyDecorator => ValidateBy({ name: 'isShortEmail', validator: { validate: isShortEmail } });
