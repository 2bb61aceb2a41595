import type { ErrorCode } from '@valopolku/domain';

/** What a field says of its value beyond its contract class: a code, or nothing. Blanks are null. */
export type FieldRule = (value: unknown, values: object) => ErrorCode | undefined;
