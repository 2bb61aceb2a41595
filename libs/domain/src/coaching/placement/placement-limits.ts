import type { PlacementBasis } from './placement.choices.js';
import type { PlainDate } from '../../shared/plain-date.js';

/** Limits of a basis while one version of its law was in force. They warn, with their source, and never refuse. */
export interface PlacementLimit {
  basis: PlacementBasis;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  source: string;
  minMinutesPerDay: number;
  maxMinutesPerDay: number;
  minDaysPerWeek: number;
  maxDaysPerWeek: number;
  minMonths: number | null;
  maxMonths: number;
  /** Whether the months are counted with one organiser or over the whole activity. */
  countedWith: 'organiser' | 'person';
}

/** A new version of a law is one more row here. */
export const PLACEMENT_LIMITS: readonly PlacementLimit[] = [
  {
    basis: 'workTryOut',
    validFrom: '2013-01-01',
    validTo: '2024-12-31',
    source: 'Laki julkisesta työvoima- ja yrityspalvelusta 916/2012, 4 luku',
    minMinutesPerDay: 240,
    maxMinutesPerDay: 480,
    minDaysPerWeek: 1,
    maxDaysPerWeek: 5,
    minMonths: null,
    maxMonths: 6,
    countedWith: 'organiser',
  },
  {
    basis: 'workTryOut',
    validFrom: '2025-01-01',
    validTo: null,
    source: 'Laki työvoimapalveluiden järjestämisestä 380/2023',
    minMinutesPerDay: 240,
    maxMinutesPerDay: 480,
    minDaysPerWeek: 1,
    maxDaysPerWeek: 5,
    minMonths: null,
    maxMonths: 6,
    countedWith: 'organiser',
  },
  {
    basis: 'rehabilitativeWorkActivity',
    validFrom: '2001-09-01',
    validTo: null,
    source: 'Laki kuntouttavasta työtoiminnasta 189/2001, 13 §',
    minMinutesPerDay: 240,
    maxMinutesPerDay: 480,
    minDaysPerWeek: 1,
    maxDaysPerWeek: 4,
    minMonths: 3,
    maxMonths: 24,
    countedWith: 'person',
  },
];

/** The limit of a basis that holds on a day. */
export function limitOf(basis: PlacementBasis, on: PlainDate): PlacementLimit | undefined {
  return PLACEMENT_LIMITS.find((limit) => limit.basis === basis && limit.validFrom <= on && (limit.validTo === null || on <= limit.validTo));
}
