import { DomainError } from '../../shared/domain-error.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { Project } from './project.js';

/** A project ends after it starts, and its planned values are not negative. */
export function canSaveProject(project: Pick<Project, 'startsOn' | 'endsOn' | 'planned'>): DomainError | undefined {
  const { startsOn, endsOn, planned } = project;
  const negative = Object.entries(planned).filter(([, value]) => typeof value === 'number' && value < 0);
  const women = planned.women ?? 0;
  const participants = planned.participants ?? women;
  return DomainError.all([
    endsOn < startsOn ? DomainError.at('endsOn', 'endBeforeStart', { startsOn }) : undefined,
    ...negative.map(([name]) => DomainError.at(`planned.${name}`, 'tooSmall', { min: 0 })),
    women > participants ? DomainError.at('planned.women', 'tooLarge', { max: participants }) : undefined,
  ]);
}

/** Periods of the project have begun within its dates; `began` are the first and the last day on which one did, null without any. */
export function projectKeepsPeriods({ startsOn, endsOn }: Pick<Project, 'startsOn' | 'endsOn'>, began: { first: PlainDate; last: PlainDate } | null): DomainError | undefined {
  if (began === null) return undefined;
  // Not which day: some of them may be people of whom the caller is told nothing.
  return DomainError.all([
    began.first < startsOn ? DomainError.at('startsOn', 'projectPeriodsOutside') : undefined,
    began.last > endsOn ? DomainError.at('endsOn', 'projectPeriodsOutside') : undefined,
  ]);
}
