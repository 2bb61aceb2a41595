import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A part with fields: neither a list nor absent, both of which class-validator's own check of nested parts lets through. */
export function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const IsPlainObject = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isPlainObject', validator: { validate: isPlainObject } }, options);
