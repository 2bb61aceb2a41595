import { ValidateBy } from 'class-validator';

/** One line without `<` and `>`: markup in a name is a mistake or an attack, and no name has it. */
export function isName(value: unknown): boolean {
  return typeof value === 'string' && !/[<>\r\n\t]/.test(value);
}

export const IsName = (): PropertyDecorator => ValidateBy({ name: 'isName', validator: { validate: isName } });

/** Something is left when the space around it is gone, as it is before it is stored. */
export function isNotBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

export const IsNotBlank = (): PropertyDecorator => ValidateBy({ name: 'isNotBlank', validator: { validate: isNotBlank } });
