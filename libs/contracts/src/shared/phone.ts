import { isPhone } from '@valopolku/domain';
import { ValidateBy } from 'class-validator';

/** A number of at least three digits first, then what belongs to it. */
export const IsPhone = (): PropertyDecorator =>
  ValidateBy({ name: 'isPhone', validator: { validate: (value) => typeof value === 'string' && isPhone(value) } });
