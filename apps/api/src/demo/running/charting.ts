import { addDays, addMonths, type PlainDate } from '@valopolku/domain';
import type { PartRef } from '../published/parts.js';
import type { DemoCoach } from '../published/person.js';
import { partsTaught } from '../shared/task-templates.js';
import { workdayFrom } from '../shared/workdays.js';
import type { DemoEnvironment } from '../published/environments.js';
import { RUNNING_ENVIRONMENTS } from './environments.js';

export interface RunningCharting {
  environment: DemoEnvironment;
  coach: DemoCoach;
  chartedOn: PlainDate;
  approvals: { part: PartRef; reviewBy: PlainDate }[];
}

/** Mapped but not agreed with a provider yet. */
const NOT_YET_APPROVED: ReadonlySet<string> = new Set(['today-kirjasto', 'today-asiakkaankoti', 'today-koivula']);

export const qualificationToday = (part: string): string => (part.startsWith('1068') ? '381141' : '384145');

/** Charted in the first weeks of the project; one agreement is about to end, one has ended. */
export function runningChartings(projectStartsOn: PlainDate, today: PlainDate): RunningCharting[] {
  return RUNNING_ENVIRONMENTS.map((environment, index) => {
    const { key, template, municipality } = environment;
    const parts = NOT_YET_APPROVED.has(key) ? [] : partsTaught(template).map((part) => ({ qualification: qualificationToday(part), part }));
    return {
      environment,
      coach: template === 'propertyToday' ? 'coach3' : municipality === 'eura' || key === 'today-kaskisto' ? 'coach2' : 'coach1',
      chartedOn: workdayFrom(addDays(projectStartsOn, NOT_YET_APPROVED.has(key) ? 200 + index : 2)),
      approvals: parts.map((part, at) => ({ part, reviewBy: reviewBy(key, at, projectStartsOn, today) })),
    };
  });
}

function reviewBy(key: string, index: number, projectStartsOn: PlainDate, today: PlainDate): PlainDate {
  if (key === 'today-niittymaa' && index === 1) return addDays(today, 44);
  if (key === 'today-lahteenmaki' && index === 0) return addDays(today, -12);
  return addMonths(projectStartsOn, 34);
}
