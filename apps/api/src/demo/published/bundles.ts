import type { DemoField, DemoMunicipality, DemoQualification } from './published-figures.js';

/** What one person completes: how many parts of each qualification, and whether the whole one. */
export interface Bundle {
  parts: Partial<Record<DemoQualification, number>>;
  /** The qualification that the person completes as a whole; it has all its mandatory parts then. */
  whole: DemoQualification | null;
  /** Completed over two periods: the person came back. */
  twoPeriods: boolean;
}

const some = (parts: Bundle['parts']): Bundle => ({ parts, whole: null, twoPeriods: false });
const whole = (qualification: DemoQualification, count: number, twoPeriods = false): Bundle => ({
  parts: { [qualification]: count },
  whole: qualification,
  twoPeriods,
});
const times = (count: number, bundle: Bundle): Bundle[] => Array.from({ length: count }, () => bundle);

const NONE = some({});

/**
 * Who completes what, by the coach's field and the municipality of the period. Their sums are the two tables of the report,
 * the row of the property qualifications among the cleaning coaches' people and the ten parts not itemised included.
 */
export const BUNDLES: Readonly<Record<DemoField, Readonly<Record<DemoMunicipality, readonly Bundle[]>>>> = {
  cleaning: {
    eura: [
      whole('homeAndCleaning', 5),
      some({ homeAndCleaning: 2 }),
      ...times(2, some({ homeAndCleaning: 1 })),
      some({ homeServices: 2 }),
      some({ institutionalCleaner: 1, notItemised: 1 }),
      NONE,
    ],
    eurajoki: [
      whole('homeAndCleaning', 5, true),
      whole('homeServices', 4),
      whole('institutionalCleaner', 4),
      ...times(2, some({ homeAndCleaning: 3 })),
      ...times(2, some({ homeAndCleaning: 2 })),
      some({ homeServices: 3 }),
      some({ homeServices: 2 }),
      some({ homeAndCleaning: 1, notItemised: 1 }),
      some({ homeAndCleaning: 1, propertyFurther: 1 }),
      some({ homeServices: 1, notItemised: 1 }),
      some({ institutionalCleaner: 1 }),
      ...times(2, NONE),
    ],
    rauma: [
      ...times(2, whole('homeAndCleaning', 5, true)),
      whole('homeServices', 4),
      whole('institutionalCleaner', 4),
      ...times(3, some({ homeAndCleaning: 3 })),
      ...times(4, some({ homeAndCleaning: 2 })),
      ...times(2, some({ homeAndCleaning: 2, notItemised: 1 })),
      ...times(2, some({ homeAndCleaning: 1, notItemised: 1 })),
      ...times(2, some({ homeAndCleaning: 1, propertyFurther: 1 })),
      some({ homeAndCleaning: 1 }),
      ...times(2, some({ homeServices: 3 })),
      ...times(3, some({ homeServices: 2 })),
      some({ homeServices: 2, notItemised: 1 }),
      some({ homeServices: 1, notItemised: 1 }),
      ...times(2, some({ homeServices: 1 })),
      ...times(2, some({ institutionalCleaner: 2 })),
      some({ institutionalCleaner: 1, notItemised: 1 }),
      some({ institutionalCleaner: 1 }),
      ...times(3, NONE),
    ],
  },
  property: {
    eura: [...times(2, some({ propertyInitial: 2 })), some({ propertyInitial: 1 }), ...times(3, NONE)],
    eurajoki: [...times(2, some({ propertyInitial: 1 })), ...times(2, NONE)],
    rauma: [some({ propertyInitial: 2 }), ...times(2, some({ propertyInitial: 1 })), ...times(8, NONE)],
  },
};
