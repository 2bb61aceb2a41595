import { addDays, addMonths, type EarlyEndReason, type ExitDetail, type ExitStatus, type PlainDate, type ReferralSource } from '@valopolku/domain';
import type { Random } from '../shared/random.js';
import { mondayOf, workdayFrom, workdayUntil } from '../shared/workdays.js';
import { AIMS, partsOf, type PartRef } from './parts.js';
import type { DemoBackground, DemoExit, DemoPeriod } from './person.js';
import { PUBLISHED } from './published-figures.js';
import type { Seat } from './seats.js';

/** Of those without a completion, how many leave before their time; the others try a demonstration or stay in practice. */
const LEAVES_EARLY = 0.65;
const REFERRALS: readonly ReferralSource[] = [
  'employmentAuthority', 'employmentAuthority', 'employmentAuthority', 'jointService', 'jointService', 'municipalWorkshop', 'municipalEmployment',
  'outreachYouthWork', 'self',
];

/** The one period of a seat, or the two of a person who came back for the rest of the qualification. */
export function periodsOf(seat: Seat, background: DemoBackground, exit: ExitStatus, random: Random): DemoPeriod[] {
  const parts = partsOf(seat.bundle, random);
  if (!seat.bundle.twoPeriods) return [{ ...period(seat, seat.startsOn, parts, background, exit, random), whole: seat.bundle.whole }];
  const first = period(seat, seat.startsOn, parts.slice(0, 2), background, 'unemployedJobseeker', random);
  const again = workdayFrom(mondayOf(addDays(first.endsOn, random.whole(60, 100))));
  const later: DemoBackground = { labourMarketStatus: 'unemployed', monthsUnemployed: (background.monthsUnemployed ?? 0) + 9, education: background.education };
  return [first, { ...period(seat, again, parts.slice(2), later, exit, random), whole: seat.bundle.whole }];
}

function period(seat: Seat, startsOn: PlainDate, parts: PartRef[], background: DemoBackground, status: ExitStatus, random: Random): DemoPeriod {
  const aim = seat.field === 'property' ? AIMS.property : AIMS.cleaning;
  const early = parts.length === 0 && random.chance(LEAVES_EARLY) ? earlyReason(status, random) : null;
  const extensionDays = parts.length > 3 ? 45 : 0;
  const endsOn = lastDay(startsOn, early !== null, extensionDays, random);
  return {
    startsOn,
    endsOn,
    referral: random.pick(REFERRALS),
    background,
    targets: parts.length > 0 ? parts : [aim],
    completed: parts,
    failed: failedPart(parts, early !== null, aim, random),
    whole: null,
    pause: pauseOf(startsOn, endsOn, early !== null, random),
    extensionDays,
    early,
    exit: exitOf(status, random),
  };
}

function lastDay(startsOn: PlainDate, early: boolean, extensionDays: number, random: Random): PlainDate {
  const wanted = early ? addDays(startsOn, random.whole(75, 140)) : addDays(addMonths(startsOn, 6), extensionDays - random.whole(2, 12));
  return workdayUntil(wanted < PUBLISHED.endsOn ? wanted : PUBLISHED.endsOn);
}

/** A first try that fails now and then; some of those without a completion failed theirs. */
function failedPart(parts: readonly PartRef[], early: boolean, aim: PartRef, random: Random): PartRef | null {
  if (parts.length === 0) return !early && random.chance(0.6) ? aim : null;
  return parts.length < 3 && random.chance(0.1) ? (parts[0] ?? null) : null;
}

function pauseOf(startsOn: PlainDate, endsOn: PlainDate, early: boolean, random: Random): DemoPeriod['pause'] {
  const july = `${startsOn.slice(0, 4)}-07-06`;
  if (!early && addDays(startsOn, 30) < july && july < addDays(endsOn, -60) && random.chance(0.5)) {
    return { startsOn: july, endsOn: addDays(july, 20), reason: 'holiday' };
  }
  if (early || !random.chance(0.1)) return null;
  const from = workdayFrom(addDays(startsOn, random.whole(66, 80)));
  return { startsOn: from, endsOn: addDays(from, random.whole(6, 13)), reason: random.pick(['sickLeave', 'agreedBreak', 'familyLeave'] as const) };
}

function earlyReason(status: ExitStatus, random: Random): EarlyEndReason {
  if (status === 'working' || status === 'paySubsidisedWork') return 'employed';
  if (status === 'studying') return 'startedStudies';
  return random.pick(['anotherPathFitsBetter', 'otherService', 'personsOwnWish', 'moved'] as const);
}

const DETAILS: Readonly<Record<ExitStatus, readonly (ExitDetail | null)[]>> = {
  studying: ['upperSecondary', 'upperSecondary', 'apprenticeship', 'labourMarketTraining'],
  working: ['openLabourMarket', 'openLabourMarket', 'partTime'],
  paySubsidisedWork: [null],
  unemployedJobseeker: [null, null, 'otherWorkshopOrService'],
  movedToJobSeeking: [null],
  outsideWorkingLife: ['familyLeave'],
  unknown: [null],
};

const exitOf = (status: ExitStatus, random: Random): DemoExit => ({ status, detail: random.pick(DETAILS[status]) });
