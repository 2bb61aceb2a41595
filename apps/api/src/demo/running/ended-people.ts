import { addDays, addMonths, type EarlyEndReason, type ExitStatus, type Gender, type PlainDate } from '@valopolku/domain';
import type { DemoEnvironment } from '../published/environments.js';
import type { PartRef } from '../published/parts.js';
import type { DemoCoach } from '../published/person.js';
import type { PlacedPeriod } from '../published/placed-period.js';
import type { DemoField, DemoMunicipality } from '../published/published-figures.js';
import { workdayFrom, workdayUntil } from '../shared/workdays.js';
import { RUNNING_ENVIRONMENTS } from './environments.js';
import { PARTS_TODAY } from './people.js';

/** Someone whose period of the running project is over. */
interface EndedPerson {
  name: readonly [given: string, family: string, gender: Gender, age: number];
  coach: DemoCoach;
  municipality: DemoMunicipality;
  environment: string;
  /** Days since the start. */
  days: number;
  parts: readonly PartRef[];
  exit: ExitStatus;
  early?: EarlyEndReason;
}

const { upkeepCleaning, careSites, homeCleaning, propertyCare, machines } = PARTS_TODAY;

const ENDED: readonly EndedPerson[] = [
  { name: ['Tuulikki', 'Alhola', 'female', 47], coach: 'coach1', municipality: 'rauma', environment: 'niittymaa', days: 402, parts: [upkeepCleaning, machines], exit: 'working' },
  { name: ['Joonas', 'Pihlava', 'male', 23], coach: 'coach1', municipality: 'rauma', environment: 'luotsi', days: 388, parts: [upkeepCleaning], exit: 'studying' },
  { name: ['Mari', 'Kangasniemi', 'female', 36], coach: 'coach1', municipality: 'eurajoki', environment: 'kaarnakoti', days: 371, parts: [careSites], exit: 'paySubsidisedWork' },
  { name: ['Aysel', 'Yilmaz', 'female', 41], coach: 'coach2', municipality: 'eura', environment: 'eurahalli', days: 365, parts: [upkeepCleaning], exit: 'unemployedJobseeker' },
  { name: ['Petteri', 'Lauronen', 'male', 54], coach: 'coach3', municipality: 'eura', environment: 'varikko', days: 352, parts: [propertyCare], exit: 'working' },
  { name: ['Sanna-Kaisa', 'Uotila', 'female', 29], coach: 'coach2', municipality: 'rauma', environment: 'kaskisto', days: 330, parts: [upkeepCleaning], exit: 'studying' },
  { name: ['Leif', 'Grönroos', 'male', 60], coach: 'coach3', municipality: 'eurajoki', environment: 'ranta', days: 318, parts: [], exit: 'movedToJobSeeking' },
  { name: ['Irmeli', 'Vuorinen', 'female', 57], coach: 'coach1', municipality: 'rauma', environment: 'kotipalvelu', days: 301, parts: [homeCleaning], exit: 'unemployedJobseeker' },
  { name: ['Nico', 'Lehtovaara', 'male', 20], coach: 'coach1', municipality: 'rauma', environment: 'luotsi', days: 280, parts: [], exit: 'working', early: 'employed' },
  { name: ['Helinä', 'Ruusunen', 'female', 45], coach: 'coach1', municipality: 'eurajoki', environment: 'lahteenmaki', days: 262, parts: [upkeepCleaning], exit: 'paySubsidisedWork' },
  { name: ['Daria', 'Ivanova', 'female', 33], coach: 'coach2', municipality: 'eura', environment: 'eurahalli', days: 245, parts: [], exit: 'outsideWorkingLife', early: 'personsOwnWish' },
  { name: ['Markku', 'Savolahti', 'male', 51], coach: 'coach3', municipality: 'eura', environment: 'varikko', days: 236, parts: [propertyCare], exit: 'unemployedJobseeker' },
];

const LENGTH = 178;
const EARLY_LENGTH = 100;

/** The periods that are over, as the published ones are described. */
export function endedPeriods(today: PlainDate): PlacedPeriod[] {
  return ENDED.map((one, index) => placedPeriod(one, index, today));
}

function placedPeriod(one: EndedPerson, index: number, today: PlainDate): PlacedPeriod {
  const [givenName, familyName, gender, age] = one.name;
  const startsOn = workdayUntil(addDays(today, -one.days));
  const endsOn = workdayUntil(addDays(startsOn, one.early ? EARLY_LENGTH : LENGTH));
  const field: DemoField = one.coach === 'coach3' ? 'property' : 'cleaning';
  const environment = RUNNING_ENVIRONMENTS.find((candidate) => candidate.key === `today-${one.environment}`) as DemoEnvironment;
  const demonstrationOn = one.early ? null : workdayFrom(addDays(startsOn, 118));
  const aim = field === 'property' ? propertyCare : upkeepCleaning;
  const outside = one.exit === 'movedToJobSeeking' || one.exit === 'outsideWorkingLife';
  return {
    person: {
      key: `ended-${index}`, givenName, familyName, gender, municipality: one.municipality, field, coach: one.coach, immigrant: null, periods: [],
      birthDate: addDays(addMonths(startsOn, -12 * age), -((index * 37) % 360)),
    },
    period: {
      startsOn, endsOn, referral: index % 3 === 0 ? 'outreachYouthWork' : 'employmentAuthority',
      background: {
        labourMarketStatus: outside ? 'outsideWorkingLife' : 'unemployed', monthsUnemployed: outside ? null : 4 + index * 3,
        education: index % 4 === 0 ? 'basic' : index === 5 ? 'generalUpperSecondary' : 'vocational',
      },
      targets: one.parts.length > 0 ? [...one.parts] : [aim], completed: [...one.parts], failed: null, whole: null, pause: null, extensionDays: 0,
      early: one.early ?? null, exit: { status: one.exit, detail: one.exit === 'studying' ? 'upperSecondary' : null },
    },
    skillBuildingOn: workdayFrom(addDays(startsOn, 50)),
    demonstrationOn,
    placements: [{ environment, startsOn: workdayFrom(addDays(startsOn, 9)), endsOn, basis: 'workTryOut' }],
    demonstrations: demonstrationOn === null ? [] : one.parts.map((part, at) => ({ ...part, environment, passed: true, on: workdayFrom(addDays(startsOn, 145 + at * 12)) })),
  };
}
