import type { DateRange } from './date-range.js';
import { DomainError } from './domain-error.js';
import type { PlainDate } from './plain-date.js';

/**
 * A municipality of the national code set. Municipalities are joined, so each has its days: null stands for "before these data" and
 * "still". Codes 198, 199 and 200 (no home municipality in Finland, unknown, abroad) are no places: only a person's home.
 */
export interface Municipality {
  code: string;
  inForceFrom: PlainDate | null;
  inForceUntil: PlainDate | null;
  /** The municipality that it became a part of. */
  successorCode: string | null;
  isPlace: boolean;
}

/** Where somebody lives, which may be nowhere here, or where something is done. */
export type MunicipalityUse = 'home' | 'place';

/** In force on some day of those spoken of; an open end runs on. */
export function isInForce({ inForceFrom, inForceUntil }: Pick<Municipality, 'inForceFrom' | 'inForceUntil'>, { startsOn, endsOn }: DateRange): boolean {
  return (inForceUntil === null || inForceUntil >= startsOn) && (inForceFrom === null || endsOn === null || inForceFrom <= endsOn);
}

/** Named of the days that are spoken of: 422 `municipalityNotInForce` with its last day, `unknownMunicipality` where only a place will do. */
export function municipalityError(municipality: Municipality | undefined, days: DateRange, use: MunicipalityUse, field: string): DomainError | undefined {
  if (!municipality || (use === 'place' && !municipality.isPlace)) return DomainError.at(field, 'unknownMunicipality');
  if (isInForce(municipality, days)) return undefined;
  return DomainError.at(field, 'municipalityNotInForce', { until: municipality.inForceUntil ?? '' });
}
