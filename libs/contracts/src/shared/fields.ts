import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString,
  Matches, Max, MaxLength, Min, MinLength, ValidateIf, ValidateNested, type ValidationOptions,
} from 'class-validator';
import { LONGEST_PHONE, oneLine, storedPhone, withoutHiddenSigns, type ErrorCode } from '@valopolku/domain';
import { isPart } from './bounds.js';
import { IsCivilDate } from './civil-date.js';
import { IsShortEmail, LONGEST_EMAIL } from './email-length.js';
import { IsId } from './is-id.js';
import { HasLetter, HasReasonLetters, IsName, IsNotBlank } from './name.js';
import { IsPhone } from './phone.js';
import { IsPlainObject } from './plain-object.js';
import { IsPlainText } from './plain-text.js';
import type { ConstraintContext } from './constraint-context.js';

const says = (code: ErrorCode, params?: ConstraintContext['params'], each = false): ValidationOptions => ({
  each,
  context: { code, params } satisfies ConstraintContext,
});

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** The longest text and the longest list that any contract allows: nothing longer need be read at all. */
export const longestAllowed = { text: 0, list: 0 };

/** Typed or copied text becomes what is judged and kept, before it is judged: signs that nobody sees are no fault of the user. */
const becomes = (clean: (text: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => cleaned(value, clean), { toClassOnly: true });

function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  return Array.isArray(value) ? value.map((item: unknown) => (typeof item === 'string' ? clean(item) : item)) : value;
}

const Seen = (): PropertyDecorator => becomes(withoutHiddenSigns);
const OneLine = (): PropertyDecorator => becomes(oneLine);

const atMost = (max: number, each = false): PropertyDecorator => {
  longestAllowed.text = Math.max(longestAllowed.text, max);
  return MaxLength(max, says('tooLong', { max }, each));
};

const atMostItems = (max: number): PropertyDecorator => {
  longestAllowed.list = Math.max(longestAllowed.list, max);
  return ArrayMaxSize(max, says('tooMany', { max }));
};

/** May be absent or null. Everything else is required. */
export const Optional = IsOptional;

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** May be absent when the other field is there: one of the two is required, and what is there is judged. */
export const RequiredUnless = (other: string): PropertyDecorator =>
  ValidateIf((whole: Readonly<Record<string, unknown>>, value: unknown) => !isAbsent(value) || isAbsent(whole[other]));

/** An id made by whoever creates the row: a UUID, and neither the nil nor the max one. */
export const Id = (): PropertyDecorator => IsId();

/** A list of ids, at most `max`. */
export const Ids = (max = 200): PropertyDecorator =>
  all(IsArray(says('invalidChoice')), atMostItems(max), IsId({ each: true }));

/** A password, `min`–`max` characters of any kind. */
export const Secret = (max: number, min = 1): PropertyDecorator =>
  all(
    IsString(says('invalidText')),
    MinLength(min, says(min === 1 ? 'required' : 'tooShort', { min })),
    IsNotBlank(),
    atMost(max),
    IsPlainText(),
  );

/** One line or more of plain text that says something, `min`–`max` characters; where `min` is more than one it is a reason. */
export const Text = (max: number, min = 1): PropertyDecorator => all(Seen(), Secret(max, min), min === 1 ? HasLetter() : HasReasonLetters());

/** What a person or a thing is called: one line without markup. */
export const Name = (max: number): PropertyDecorator => all(OneLine(), Secret(max), HasLetter(), IsName());

/** Plain text that may be empty. */
export const FreeText = (max: number): PropertyDecorator =>
  all(Seen(), IsString(says('invalidText')), atMost(max), IsPlainText());

/** A list of short texts. */
export const Texts = (max: number, items: number): PropertyDecorator =>
  all(
    Seen(),
    IsArray(says('invalidText')),
    atMostItems(items),
    IsString(says('invalidText', undefined, true)),
    atMost(max, true),
    IsPlainText({ each: true }),
  );

/** A civil date, YYYY-MM-DD, that exists in the calendar. */
export const CivilDate = (): PropertyDecorator => IsCivilDate();

/** A moment in UTC, ISO 8601. */
export const Instant = (): PropertyDecorator => IsISO8601({ strict: true }, says('invalidDate'));

/** A time of day, HH:MM. */
export const TimeOfDay = (): PropertyDecorator => Matches(/^([01]\d|2[0-3]):[0-5]\d$/, says('invalidTime'));

/** The official three-digit code of a municipality. */
export const MunicipalityCode = (): PropertyDecorator => Matches(/^\d{3}$/, says('unknownMunicipality'));

/** Official codes of municipalities. */
export const MunicipalityCodes = (): PropertyDecorator =>
  all(IsArray(says('invalidChoice')), atMostItems(400), Matches(/^\d{3}$/, says('unknownMunicipality', undefined, true)));

export const Email = (): PropertyDecorator => all(OneLine(), IsEmail({}, says('invalidEmail')), atMost(LONGEST_EMAIL), IsShortEmail());

/** A phone number with an extension or a note after it, at most 100 characters. */
export const Phone = (): PropertyDecorator => all(becomes(storedPhone), IsString(says('invalidPhone')), atMost(LONGEST_PHONE), IsPlainText(), IsPhone());

/** A whole number between `min` and `max`, both included. */
export const Whole = (min: number, max: number): PropertyDecorator =>
  all(IsInt(says('notANumber')), Min(min, says('tooSmall', { min })), Max(max, says('tooLarge', { max })));

/** A decimal number between `min` and `max`, both included. */
export const Decimal = (min: number, max: number): PropertyDecorator =>
  all(IsNumber({ maxDecimalPlaces: 2 }, says('notANumber')), Min(min, says('tooSmall', { min })), Max(max, says('tooLarge', { max })));

export const YesNo = (): PropertyDecorator => IsBoolean(says('invalidChoice'));

/** One of the values of a choice of the domain. */
export const Choice = (values: readonly string[]): PropertyDecorator => IsIn([...values], says('invalidChoice'));

/** Some of the values of a choice of the domain. */
export const Choices = (values: readonly string[], min = 0): PropertyDecorator =>
  all(
    IsArray(says('invalidChoice')),
    ArrayMinSize(min, says('required')),
    atMostItems(values.length),
    IsIn([...values], says('invalidChoice', undefined, true)),
  );

/** A part with a class of its own. */
export const Nested = (of: () => new () => object): PropertyDecorator => all(IsPlainObject(), ValidateNested(), Type(of), isPart(of));

/** A list of parts with a class of their own, at least `min` and at most `max`. */
export const NestedList = (of: () => new () => object, max = 1000, min = 0): PropertyDecorator =>
  all(IsArray(says('invalidChoice')), ...(min > 0 ? [ArrayMinSize(min, says('required'))] : []), atMostItems(max), IsPlainObject({ each: true }), ValidateNested({ each: true }), Type(of), isPart(of));
