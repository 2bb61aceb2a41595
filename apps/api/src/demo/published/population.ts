import { addDays, addMonths, type Education, type ExitStatus, type Gender, type PlainDate } from '@valopolku/domain';
import { FAMILIES, IMMIGRANTS, MEN, WOMEN } from '../shared/names.js';
import { Random } from '../shared/random.js';
import { Deal } from './deal.js';
import { periodsOf } from './periods.js';
import type { DemoBackground, DemoPerson } from './person.js';
import { PUBLISHED } from './published-figures.js';
import { seats, type Seat } from './seats.js';

/** The project opened to immigrants in this year. */
const IMMIGRANTS_FROM = '2017-01-01';
const IMMIGRANTS_COUNT = 9;
const BASIC_NOT_COMPLETED = 4;

/** The 77 participants of the published project: the same ones every time. */
export function publishedPopulation(): DemoPerson[] {
  const random = new Random('satakunnan-valo-valmennus');
  const all = seats(random);
  const genders = dealGenders(all, random);
  const ages = dealAges(all, random);
  const exits = dealExits(all, random);
  const backgrounds = dealBackgrounds(ages, exits, random);
  const immigrants = dealImmigrants(all, genders, random);
  const named = names(genders, immigrants, random);
  return all.map((seat, index) => {
    const immigrant = immigrants[index];
    return {
      key: `person-${String(index + 1).padStart(2, '0')}`,
      ...(named[index] as { givenName: string; familyName: string }),
      gender: genders[index] as Gender,
      birthDate: born(seat.startsOn, ages[index] as number, index, random),
      municipality: seat.municipality,
      field: seat.field,
      coach: seat.coach,
      immigrant: immigrant ? { language: immigrant.language, level: random.pick(['A2', 'B1', 'B1'] as const) } : null,
      periods: periodsOf(seat, backgrounds[index] as DemoBackground, exits[index] as ExitStatus, random),
    };
  });
}

function dealGenders(all: readonly Seat[], random: Random): Gender[] {
  const cleaning = (index: number): boolean => all[index]?.field === 'cleaning';
  return new Deal<Gender>(all.length, random).give('female', 7, (index) => !cleaning(index)).give('female', PUBLISHED.women - 7, cleaning).rest('male');
}

function dealAges(all: readonly Seat[], random: Random): number[] {
  const young = new Deal<boolean>(all.length, random).give(true, PUBLISHED.under30).rest(false);
  return young.map((under30) => (under30 ? random.whole(17, 29) : random.whole(30, 60)));
}

/** Some start on their birthday and some the day before it, where counting ages goes wrong first. */
function born(startsOn: PlainDate, age: number, index: number, random: Random): PlainDate {
  const offset = index % 11 === 0 ? 0 : index % 11 === 1 ? 364 : random.whole(1, 363);
  return addDays(addMonths(startsOn, -12 * age), -offset);
}

function dealExits(all: readonly Seat[], random: Random): ExitStatus[] {
  const completes = (index: number): boolean => Object.keys(all[index]?.bundle.parts ?? {}).length > 0;
  return new Deal<ExitStatus>(all.length, random)
    .give('studying', PUBLISHED.exits.studying, completes)
    .give('working', PUBLISHED.work.working, completes)
    .give('paySubsidisedWork', PUBLISHED.work.paySubsidisedWork)
    .give('movedToJobSeeking', PUBLISHED.exits.movedToJobSeeking, (index) => all[index]?.bundle.twoPeriods === false)
    .give('outsideWorkingLife', PUBLISHED.exits.outsideWorkingLife, (index) => !completes(index))
    .rest('unemployedJobseeker');
}

/** Those who moved to job-seeking, or stayed outside working life, were outside it at the start; the others unemployed. */
function dealBackgrounds(ages: readonly number[], exits: readonly ExitStatus[], random: Random): DemoBackground[] {
  const outside = exits.map((exit) => exit === 'movedToJobSeeking' || exit === 'outsideWorkingLife');
  const age = (index: number): number => ages[index] as number;
  const long = new Deal<boolean>(ages.length, random)
    .give(true, PUBLISHED.unemployedOver12Months, (index) => !outside[index] && age(index) >= 19)
    .rest(false);
  const { basic, vocational, higher } = PUBLISHED.education;
  const educations = new Deal<Education>(ages.length, random)
    .give('higher', higher, (index) => age(index) > 27)
    .give('basicNotCompleted', BASIC_NOT_COMPLETED, (index) => age(index) < 25)
    .give('vocational', vocational, (index) => age(index) > 20)
    .rest('basic');
  if (educations.filter((education) => education.startsWith('basic')).length !== basic) throw new Error('education does not add up');
  return educations.map((education, index) => {
    if (outside[index]) return { labourMarketStatus: 'outsideWorkingLife', monthsUnemployed: null, education };
    // Twelve months is not yet "more than twelve".
    const months = long[index] ? random.whole(13, Math.min(84, 12 * (age(index) - 17))) : random.pick([12, 11, 9, 7, 6, 4, 3]);
    return { labourMarketStatus: 'unemployed', monthsUnemployed: months, education };
  });
}

type Immigrant = (typeof IMMIGRANTS)[number];

function dealImmigrants(all: readonly Seat[], genders: readonly Gender[], random: Random): (Immigrant | null)[] {
  const waiting: Immigrant[] = [...IMMIGRANTS];
  let left = IMMIGRANTS_COUNT;
  const found = new Map<number, Immigrant>();
  for (const index of random.shuffle(all.map((_, at) => at))) {
    const fits = waiting.find((one) => one.gender === genders[index]);
    if (left === 0 || fits === undefined || (all[index] as Seat).startsOn < IMMIGRANTS_FROM) continue;
    found.set(index, fits);
    waiting.splice(waiting.indexOf(fits), 1);
    left -= 1;
  }
  if (left > 0) throw new Error('too few people start after the project opened to immigrants');
  return all.map((_, index) => found.get(index) ?? null);
}

function names(genders: readonly Gender[], immigrants: readonly (Immigrant | null)[], random: Random): { givenName: string; familyName: string }[] {
  const women = random.shuffle(WOMEN);
  const men = random.shuffle(MEN);
  const families = random.shuffle(FAMILIES);
  return genders.map((gender, index) => {
    const immigrant = immigrants[index];
    if (immigrant) return { givenName: immigrant.givenName, familyName: immigrant.familyName };
    const given = gender === 'female' ? women : men;
    return { givenName: given[index % given.length] as string, familyName: families[index % families.length] as string };
  });
}
