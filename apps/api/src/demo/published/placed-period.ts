import { addDays, addMonths, daysBetween, type PlacementBasis, type PlainDate } from '@valopolku/domain';
import { Random } from '../shared/random.js';
import { partsTaught } from '../shared/task-templates.js';
import { workdayFrom, workdayUntil } from '../shared/workdays.js';
import type { DemoEnvironment } from './environments.js';
import type { PartRef } from './parts.js';
import type { DemoPerson, DemoPeriod } from './person.js';

export interface DemoPlacement {
  environment: DemoEnvironment;
  startsOn: PlainDate;
  endsOn: PlainDate;
  basis: PlacementBasis;
}

export interface DemoDemonstration extends PartRef {
  environment: DemoEnvironment;
  on: PlainDate;
  passed: boolean;
}

/** A period with the days and places of its course: everything that the services are then called with. */
export interface PlacedPeriod {
  person: DemoPerson;
  period: DemoPeriod;
  skillBuildingOn: PlainDate;
  /** Null when the period ended before its demonstration phase. */
  demonstrationOn: PlainDate | null;
  placements: DemoPlacement[];
  demonstrations: DemoDemonstration[];
}

const BASES: readonly PlacementBasis[] = ['workTryOut', 'workTryOut', 'workTryOut', 'rehabilitativeWorkActivity', 'paySubsidisedWork', 'ownWorkshopPeriod'];

/** Finds each period its places: in its municipality, where the first target is taught, with room left. */
export function placePeriods(people: readonly DemoPerson[], environments: readonly DemoEnvironment[]): PlacedPeriod[] {
  const random = new Random('placements');
  const taken: DemoPlacement[] = [];
  return people
    .flatMap((person) => person.periods.map((period) => ({ person, period })))
    .sort((a, b) => (a.period.startsOn < b.period.startsOn ? -1 : 1))
    .map(({ person, period }) => {
      const near = environments.filter((environment) => environment.municipality === person.municipality);
      const placed = course(person, period, random);
      const placements = places(placed, near, taken, random);
      taken.push(...placements);
      return { ...placed, placements, demonstrations: demonstrationsOf(placed, placements, near) };
    });
}

function course(person: DemoPerson, period: DemoPeriod, random: Random): Omit<PlacedPeriod, 'placements' | 'demonstrations'> {
  const paused = period.pause ? daysBetween(period.pause.startsOn, period.pause.endsOn) + 1 : 0;
  const later = addDays(addMonths(period.startsOn, 4), paused - random.whole(3, 12));
  return {
    person,
    period,
    skillBuildingOn: workdayFrom(addDays(period.startsOn, random.whole(45, 57))),
    demonstrationOn: period.early ? null : workdayFrom(later),
  };
}

function places(placed: Omit<PlacedPeriod, 'placements' | 'demonstrations'>, near: readonly DemoEnvironment[], taken: readonly DemoPlacement[], random: Random): DemoPlacement[] {
  const { period } = placed;
  const target = period.targets[0] as PartRef;
  const from = workdayFrom(addDays(period.startsOn, random.whole(7, 14)));
  const basis = random.pick(BASES);
  const moves = placed.demonstrationOn !== null && random.chance(0.25);
  const change = moves ? workdayFrom(addDays(placed.skillBuildingOn, random.whole(18, 30))) : null;
  const until = change ? addDays(change, -1) : period.endsOn;
  const first = free(target, near, taken, from, period.endsOn, random);
  const placements = [{ environment: first, startsOn: from, endsOn: until, basis }];
  if (change) {
    const other = near.filter((environment) => environment !== first && partsTaught(environment.template).includes(target.part));
    const second = other.length > 0 ? free(target, other, taken, change, period.endsOn, random) : first;
    placements.push({ environment: second, startsOn: change, endsOn: period.endsOn, basis });
  }
  return placements;
}

/** The least used place that teaches the part and has room on all of these days. */
function free(target: PartRef, near: readonly DemoEnvironment[], taken: readonly DemoPlacement[], from: PlainDate, until: PlainDate, random: Random): DemoEnvironment {
  const used = (environment: DemoEnvironment): DemoPlacement[] => taken.filter((placement) => placement.environment === environment);
  const room = (environment: DemoEnvironment): boolean =>
    used(environment).filter((placement) => placement.startsOn <= until && placement.endsOn >= from).length < environment.capacity;
  const fitting = random.shuffle(near).filter((environment) => partsTaught(environment.template).includes(target.part) && room(environment));
  const [best] = fitting.sort((a, b) => used(a).length - used(b).length);
  if (!best) throw new Error(`no place teaches ${target.part}`);
  return best;
}

/** Evenly over the last phase; a failed one is held once more when the part was completed after all. */
function demonstrationsOf(placed: Omit<PlacedPeriod, 'placements' | 'demonstrations'>, placements: readonly DemoPlacement[], near: readonly DemoEnvironment[]): DemoDemonstration[] {
  const { period, demonstrationOn } = placed;
  if (demonstrationOn === null) return [];
  const wanted = [...(period.failed ? [{ part: period.failed, passed: false }] : []), ...period.completed.map((part) => ({ part, passed: true }))];
  const first = addDays(demonstrationOn, 6);
  const room = daysBetween(first, addDays(period.endsOn, -6));
  const last = placements.at(-1)?.environment as DemoEnvironment;
  return wanted.map(({ part, passed }, index) => ({
    ...part,
    passed,
    on: workdayUntil(addDays(first, Math.round((room * (index + 1)) / wanted.length))),
    environment: placeFor(part, last, near),
  }));
}

/** Where one works, when it is taught there; the parts not itemised were demonstrated where one worked. */
function placeFor(part: PartRef, last: DemoEnvironment, near: readonly DemoEnvironment[]): DemoEnvironment {
  const teaches = (environment: DemoEnvironment): boolean => partsTaught(environment.template).includes(part.part);
  return teaches(last) ? last : (near.find(teaches) ?? last);
}
