import { hasEndlessMarks, turnsDirection } from '@valopolku/domain';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** No NUL (PostgreSQL refuses it), no other control character but line breaks and tab, no lone surrogate, no endless marks, no turned direction. */
export function isPlainText(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  for (const character of value) {
    const point = character.codePointAt(0) ?? 0;
    const control = point < 0x20 && point !== 0x09 && point !== 0x0a && point !== 0x0d;
    if (control || point === 0x7f || (point >= 0xd800 && point <= 0xdfff)) return false;
  }
  return !hasEndlessMarks(value) && !turnsDirection(value);
}

export const IsPlainText = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isPlainText', validator: { validate: isPlainText } }, options);
