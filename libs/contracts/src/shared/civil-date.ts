import { ValidateBy, type ValidationOptions } from 'class-validator';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a YYYY-MM-DD that exists: class-validator's own IsDateString takes 2026-02-31. */
export function isCivilDate(value: unknown): boolean {
  const match = typeof value === 'string' ? form.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const IsCivilDate = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isCivilDate', validator: { validate: isCivilDate } }, options);
