import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { outsideYears } from '@valopolku/domain';
import { bounded } from './bounds.js';
import { LONGEST_EMAIL } from './email-length.js';
import type { ConstraintContext } from './constraint-context.js';
import { REASON_LETTERS } from './name.js';
import type { FieldError } from './field-error.js';

/** class-validator hands on no context of a validator of one's own. */
const OWN: Record<string, ConstraintContext> = {
  isId: { code: 'invalidId' },
  isCivilDate: { code: 'invalidDate' },
  isPlainText: { code: 'invalidText' },
  isName: { code: 'invalidName' },
  isNotBlank: { code: 'required' },
  hasLetter: { code: 'required' },
  isPhone: { code: 'invalidPhone' },
  hasReasonLetters: { code: 'tooShort', params: { min: REASON_LETTERS } },
  isPlainObject: { code: 'invalidObject' },
  isShortEmail: { code: 'tooLong', params: { max: LONGEST_EMAIL } },
};

export type Checked<T> = { value: T; errors: [] } | { value: undefined; errors: FieldError[] };

/**
 * Checks a plain object against a contract class. The API's pipe and the forms both call this, so that a field is judged
 * once and in the same words. Unknown fields are errors, and nothing is built from them.
 */
export function check<T extends object>(of: new () => T, plain: unknown): Checked<T> {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    return { value: undefined, errors: [{ field: '', code: 'badRequest' }] };
  }
  const { value: known, unknown } = bounded(of, plain);
  const value = plainToInstance(of, known);
  const found = validateSync(value, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  const errors = [...unknown, ...found.flatMap((error) => flatten(error, ''))];
  return errors.length > 0 ? { value: undefined, errors } : { value, errors: [] };
}

function flatten(error: ValidationError, parent: string): FieldError[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  // What is wrong with the whole (too many, no list) comes before what is wrong inside it.
  const isWhole = Object.keys(error.constraints ?? {}).length === 0;
  if (isWhole && error.children && error.children.length > 0) return error.children.flatMap((child) => flatten(child, field));
  return [{ field, ...reason(error) }];
}

/** The first broken constraint as written speaks; an absent value is simply missing. */
function reason(error: ValidationError): Omit<FieldError, 'field'> {
  const broken = Object.keys(error.constraints ?? {});
  if (broken.includes('whitelistValidation')) return { code: 'unknownField' };
  if (error.value === undefined || error.value === null || error.value === '') return { code: 'required' };
  const [first = ''] = broken;
  const outside = first === 'isCivilDate' ? outsideYears(error.value) : undefined;
  if (outside) return { code: outside === 'before' ? 'dateTooEarly' : 'dateTooLate' };
  const context = (error.contexts?.[first] ?? OWN[first]) as ConstraintContext | undefined;
  return context?.params ? { code: context.code, params: context.params } : { code: context?.code ?? 'badRequest' };
}
