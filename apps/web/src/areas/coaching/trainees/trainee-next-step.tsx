import type { CoachingPeriodItem } from '@valopolku/contracts';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useFormat } from '../../../platform/format/use-format.js';
import { useNextStep } from '../../../platform/people/use-next-step.js';

/** What we have to do next, and since when it has waited; a day that is still ahead stands in the words. */
export function TraineeNextStep({ person }: { person: CoachingPeriodItem }) {
  const words = useNextStep()(person);
  const format = useFormat();
  if (!words) return null;
  const due = person.nextStep?.due;
  return <>{words}{due && due <= todayInHelsinki() && <span className="muted num nowrap"> {format.near(due)}</span>}</>;
}
