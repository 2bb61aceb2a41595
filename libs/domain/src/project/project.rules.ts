import { DomainError } from '../shared/domain-error.js';
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
