import { isId } from '@valopolku/domain';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** An id as the domain says: class-validator's own IsUUID takes the nil and the max one too. */
export const IsId = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isId', validator: { validate: isId } }, options);
