import type { CoachingPeriodResponse } from '../../coaching/coaching-period.js';
import type { RequirementReadiness } from '../../coaching/targets.js';
import { link, type LinkedFigure } from './list-link.js';

/** The whole diary of one period. */
export const diaryOf = (coachingPeriod: string) => link('workLogs', { coachingPeriod });

/** Entries that are evidence of a requirement: those that nobody has confirmed are none yet. */
export const evidenceOf = (coachingPeriod: string, requirement: string) => link('workLogs', { coachingPeriod, requirement, confirmed: 'yes' });

const countOf = ({ guided, partly, independent }: RequirementReadiness): number | null => (guided == null || partly == null || independent == null ? null : guided + partly + independent);

/** Every count of a trainee's page that opens a list. */
export function periodFigures(period: CoachingPeriodResponse): LinkedFigure[] {
  const requirements = period.targets.flatMap((target) => target.requirements);
  return [
    ...(period.logCount == null ? [] : [{ id: 'diary', count: period.logCount, counts: 'rows' as const, link: diaryOf(period.id) }]),
    ...requirements.flatMap((one): LinkedFigure[] => {
      const count = countOf(one);
      return count === null ? [] : [{ id: `evidence.${one.requirementId}`, count, counts: 'rows', link: evidenceOf(period.id, one.requirementId) }];
    }),
  ];
}
