import { addDays, daysBetween, type PlainDate } from '@valopolku/domain';
import type { Random } from '../shared/random.js';
import { mondayOf, workdayFrom } from '../shared/workdays.js';
import { BUNDLES, type Bundle } from './bundles.js';
import type { DemoCoach } from './person.js';
import { DEMO_MUNICIPALITIES, type DemoField, type DemoMunicipality } from './published-figures.js';

/** One place in the project: where, with whom, from when and what is completed; the person is dealt on it afterwards. */
export interface Seat {
  field: DemoField;
  municipality: DemoMunicipality;
  coach: DemoCoach;
  bundle: Bundle;
  startsOn: PlainDate;
}

/** The first person of each coach: two of the three started late (3.5 and 7.5 months). */
const FIRST_START: Readonly<Record<DemoCoach, PlainDate>> = { coach1: '2015-02-23', coach2: '2015-06-01', coach3: '2015-10-05' };
const LAST_START: PlainDate = '2017-08-07';

/** Of the people of Rauma in cleaning this many are with the first coach, who also has Eurajoki. */
const RAUMA_WITH_FIRST_COACH = 13;

export function seats(random: Random): Seat[] {
  const unseated = (['cleaning', 'property'] as const).flatMap((field) =>
    DEMO_MUNICIPALITIES.flatMap((municipality) =>
      BUNDLES[field][municipality].map((bundle, index) => ({ field, municipality, bundle, coach: coachOf(field, municipality, index) })),
    ),
  );
  return (['coach1', 'coach2', 'coach3'] as const).flatMap((coach) => inTime(coach, unseated.filter((seat) => seat.coach === coach), random));
}

function coachOf(field: DemoField, municipality: DemoMunicipality, index: number): DemoCoach {
  if (field === 'property') return 'coach3';
  if (municipality === 'eura') return 'coach2';
  // Every second one, so that both coaches have people of every kind.
  if (municipality === 'rauma') return index % 2 === 0 && index < 2 * RAUMA_WITH_FIRST_COACH ? 'coach1' : 'coach2';
  return 'coach1';
}

/** Starts evenly over the project; those who come back for a second period, or need a longer one, are among the first. */
function inTime(coach: DemoCoach, all: readonly Omit<Seat, 'startsOn'>[], random: Random): Seat[] {
  const mixed = random.shuffle(all);
  const returning = mixed.filter((seat) => seat.bundle.twoPeriods);
  const long = mixed.filter((seat) => seat.bundle.whole !== null && !seat.bundle.twoPeriods);
  const others = mixed.filter((seat) => seat.bundle.whole === null);
  const ordered = [...others.slice(0, 2), ...returning, ...others.slice(2, 6), ...long, ...others.slice(6)];
  const days = daysBetween(FIRST_START[coach], LAST_START);
  return ordered.map((seat, index) => ({
    ...seat,
    startsOn: workdayFrom(mondayOf(addDays(FIRST_START[coach], Math.round((days * index) / (ordered.length - 1))))),
  }));
}
