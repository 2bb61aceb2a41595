import { isPlainDate } from '@valopolku/domain';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A YYYY-MM-DD that exists, as the domain says: class-validator's own IsDateString takes 2026-02-31. */
export const IsCivilDate = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isCivilDate', validator: { validate: isPlainDate } }, options);
