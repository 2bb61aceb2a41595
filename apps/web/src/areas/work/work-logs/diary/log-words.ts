import type { WorkLogResponse } from '@valopolku/contracts';
import { useChoice } from '../../../../platform/i18n/use-choice.js';

/** What was done, in one line: the tasks, else the kind of the entry, else its note. */
export function useLogWords() {
  const choice = useChoice();
  return ({ tasks, activity, note }: Pick<WorkLogResponse, 'tasks' | 'activity' | 'note'>): string => {
    if (tasks.length > 0) return tasks.map(({ name }) => name).join(', ');
    return activity ? choice('activity', activity) : (note ?? '');
  };
}
