import { addDays, earliest, type PlainDate } from '@valopolku/domain';
import { partsTaught } from '../shared/task-templates.js';
import { workdayUntil } from '../shared/workdays.js';
import type { DemoEnvironment } from './environments.js';
import type { PartRef } from './parts.js';
import type { DemoCoach } from './person.js';
import type { PlacedPeriod } from './placed-period.js';
import { PUBLISHED, QUALIFICATIONS } from './published-figures.js';

/** When an environment was charted, by whom, and what it was approved for. */
export interface Charting {
  environment: DemoEnvironment;
  coach: DemoCoach;
  chartedOn: PlainDate;
  approvedFor: PartRef[];
}

/** The qualification of each degree part that the templates of the published project's time teach. */
const BY_PREFIX: readonly [prefix: string, qualification: string][] = [
  ['1002', QUALIFICATIONS.homeAndCleaning],
  ['1017', QUALIFICATIONS.homeServices],
  ['1018', QUALIFICATIONS.institutionalCleaner],
  ['1016', QUALIFICATIONS.propertyFurther],
];
const PROPERTY_INITIAL: ReadonlySet<string> = new Set(['100188', '100189', '100199', '100200']);

export function qualificationOf(part: string): string {
  if (PROPERTY_INITIAL.has(part)) return QUALIFICATIONS.propertyInitial;
  const found = BY_PREFIX.find(([prefix]) => part.startsWith(prefix));
  if (!found) throw new Error(`no qualification of ${part}`);
  return found[1];
}

/** Each environment is charted some weeks before its first use; those never used, in the course of the project. */
export function chartings(environments: readonly DemoEnvironment[], placed: readonly PlacedPeriod[]): Charting[] {
  return environments.map((environment, index) => {
    const placements = placed.flatMap((one) => one.placements).filter((one) => one.environment === environment);
    const demonstrations = placed.flatMap((one) => one.demonstrations).filter((one) => one.environment === environment);
    const firstUse = earliest([...placements.map((one) => one.startsOn), ...demonstrations.map((one) => one.on)]);
    const shownHere = demonstrations.map(({ qualification, part }) => ({ qualification, part }));
    const taught = partsTaught(environment.template).map((part) => ({ qualification: qualificationOf(part), part }));
    return {
      environment,
      coach: coachOf(environment),
      chartedOn: charted(firstUse ?? addDays(PUBLISHED.startsOn, 120 + index * 14)),
      approvedFor: unique([...taught.slice(0, 3), ...shownHere]),
    };
  });
}

function charted(firstUse: PlainDate): PlainDate {
  const wanted = workdayUntil(addDays(firstUse, -18));
  return wanted < PUBLISHED.startsOn ? PUBLISHED.startsOn : wanted;
}

function coachOf({ template, municipality }: DemoEnvironment): DemoCoach {
  if (template === 'property') return 'coach3';
  return municipality === 'eura' ? 'coach2' : 'coach1';
}

function unique(parts: readonly PartRef[]): PartRef[] {
  return [...new Map(parts.map((part) => [part.part, part])).values()];
}
