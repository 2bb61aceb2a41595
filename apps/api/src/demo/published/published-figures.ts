/**
 * The final figures that the project "Satakunnan VALO-valmennus" published (domain.md). The demo's people are dealt from
 * them, and a test recounts them from the database.
 */
export const PUBLISHED = {
  startsOn: '2015-02-16',
  endsOn: '2018-02-15',
  participants: 77,
  women: 51,
  under30: 29,
  unemployedOver12Months: 49,
  education: { basic: 35, vocational: 40, higher: 2 },
  exits: { studying: 12, work: 23, unemployedJobseeker: 29, movedToJobSeeking: 12, outsideWorkingLife: 1 },
  /** The report does not part it; the demo does. */
  work: { working: 14, paySubsidisedWork: 9 },
  /** As printed; our rounding gives 29.9. */
  printedWorkPercent: 29.8,
  positivePath: 35,
  environments: 42,
  degreeParts: 135,
  wholeQualifications: 8,
} as const;

/** Official codes of the three municipalities. */
export const MUNICIPALITIES = { eura: '050', eurajoki: '051', rauma: '684' } as const;
export type DemoMunicipality = keyof typeof MUNICIPALITIES;
export const DEMO_MUNICIPALITIES = ['eura', 'eurajoki', 'rauma'] as const satisfies readonly DemoMunicipality[];

export type DemoField = 'cleaning' | 'property';

/** Qualifications by their official codes; the last belongs to the demo alone. */
export const QUALIFICATIONS = {
  homeAndCleaning: '381113',
  homeServices: '384114',
  institutionalCleaner: '384103',
  propertyFurther: '354203',
  propertyInitial: '351204',
  notItemised: '000000',
} as const;
export type DemoQualification = keyof typeof QUALIFICATIONS;

export const DEGREE_PARTS_BY_QUALIFICATION: Readonly<Record<DemoQualification, number>> = {
  homeAndCleaning: 62,
  homeServices: 33,
  institutionalCleaner: 16,
  propertyFurther: 3,
  propertyInitial: 11,
  notItemised: 10,
};

/** By the coach's field and the municipality. */
export const DEGREE_PARTS_BY_CELL: Readonly<Record<DemoField, Readonly<Record<DemoMunicipality, number>>>> = {
  cleaning: { eura: 13, eurajoki: 35, rauma: 76 },
  property: { eura: 5, eurajoki: 2, rauma: 4 },
};
