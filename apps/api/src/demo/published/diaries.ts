import { daysBetween } from '@valopolku/domain';
import { diary, type DiaryEntry } from '../shared/diary.js';
import { Random } from '../shared/random.js';
import { TASK_TEMPLATES } from '../shared/task-templates.js';
import type { DemoPlacement, PlacedPeriod } from './placed-period.js';

/** Share of the workdays on which something was logged: people are ill, on courses, at appointments. */
const DENSITY = 0.72;

/** The diary of each placement of one period. */
export function diariesOf(placed: PlacedPeriod, index: number): { placement: DemoPlacement; entries: DiaryEntry[] }[] {
  const random = new Random(`diary-${index}`);
  const { period, person, placements } = placed;
  const first = placements[0]?.startsOn ?? period.startsOn;
  const whole = Math.max(1, daysBetween(first, period.endsOn));
  const reached = period.early ? 0.6 : 1;
  return placements.map((placement) => ({
    placement,
    entries: diary(
      {
        startsOn: placement.startsOn,
        endsOn: placement.endsOn,
        pauses: period.pause ? [period.pause] : [],
        tasks: TASK_TEMPLATES[placement.environment.template],
        parts: period.targets.map((target) => target.part),
        from: (reached * daysBetween(first, placement.startsOn)) / whole,
        to: (reached * daysBetween(first, placement.endsOn)) / whole,
        density: DENSITY,
        immigrant: person.immigrant !== null,
      },
      random,
    ),
  }));
}
