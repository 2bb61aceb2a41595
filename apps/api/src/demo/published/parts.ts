import type { Random } from '../shared/random.js';
import type { Bundle } from './bundles.js';
import { QUALIFICATIONS, type DemoQualification } from './published-figures.js';

/** A degree part by the official codes of its qualification and itself. */
export interface PartRef {
  qualification: string;
  part: string;
}

/**
 * Degree parts that people take first, the usual first. The mandatory ones of each qualification stand first, so that a
 * whole qualification is the first parts of its list.
 */
const PARTS: Readonly<Record<DemoQualification, readonly string[]>> = {
  homeAndCleaning: ['100268', '100267', '100272', '100273', '100284', '100283'],
  homeServices: ['101780', '101781', '101782', '101783'],
  institutionalCleaner: ['101876', '101877', '101883', '101884'],
  propertyFurther: ['101637'],
  propertyInitial: ['100188', '100189', '100200', '100199'],
  notItemised: ['900001'],
};

/** The degree parts of one bundle, the qualification with most of them first. */
export function partsOf(bundle: Bundle, random: Random): PartRef[] {
  return (Object.entries(bundle.parts) as [DemoQualification, number][])
    .sort(([a, countA], [b, countB]) => countB - countA || order(a) - order(b))
    .flatMap(([qualification, count]) => choose(qualification, count, bundle.whole !== null, random));
}

const order = (qualification: DemoQualification): number => Object.keys(PARTS).indexOf(qualification);

/** The usual first part, and the others by chance; a whole qualification takes them in order. */
function choose(qualification: DemoQualification, count: number, whole: boolean, random: Random): PartRef[] {
  const [first, ...others] = PARTS[qualification];
  if (first === undefined) throw new Error(`no parts of ${qualification}`);
  const codes = [first, ...(whole ? others : random.shuffle(others))].slice(0, count);
  if (codes.length < count) throw new Error(`not ${count} parts of ${qualification}`);
  return codes.map((part) => ({ qualification: QUALIFICATIONS[qualification], part }));
}

/** What a person without a completion aims at, by the coach's field. */
export const AIMS = {
  cleaning: { qualification: QUALIFICATIONS.homeAndCleaning, part: '100268' },
  property: { qualification: QUALIFICATIONS.propertyInitial, part: '100189' },
} as const;
