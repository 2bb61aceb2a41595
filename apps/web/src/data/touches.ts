import type { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../platform/api/problem-error.js';
import type { Key } from './keys.js';

/**
 * The one map of what a change makes stale, besides the thing itself: that comes with the answer. A key stands for all that begin so.
 * Whoever adds a query that counts or names something adds it to the lines of that thing.
 */
export const TOUCHES = {
  /** The diary, the day, the person's page and path, whom to log next. */
  workLog: [['work-logs'], ['my-day'], ['coaching-periods'], ['my-path'], ['loggable-people'], ['overview']],
  /** The rows of the diary stay where they are: what was confirmed is put into them. */
  workLogsConfirmed: [['my-day'], ['coaching-periods'], ['my-path'], ['loggable-people'], ['overview']],
  /** The day and the diary are up to date already. */
  workLogConfirmed: [['coaching-periods']],

  /** Gates, completions and figures. */
  demonstration: [['demonstrations'], ['completions'], ['coaching-periods'], ['my-day'], ['overview'], ['final-report'], ['my-path']],

  /** Its name stands wherever work is told of; what hangs on it (approvals, tasks) decides of demonstrations. */
  environment: [
    ['environments', 'list'], ['environments', 'choices'], ['coaching-periods'], ['loggable-people'], ['work-logs'], ['demonstrations'], ['my-day'], ['my-path'], ['overview'], ['final-report'],
  ],
  educationProvider: [['education-providers']],

  /** What counts or shows a period besides its own page. */
  coachingPeriod: [['coaching-periods', 'list'], ['my-day'], ['overview'], ['final-report'], ['environments'], ['loggable-people'], ['work-logs'], ['completions'], ['trainees', 'search']],
  /** The same, where it is asked of the one period and needs an ability of its own. */
  timelineOfPeriod: [['coaching-periods', 'timeline']],
  demonstrationsOfPeriod: [['demonstrations']],

  /** The name stands in every list of people; under a safety prohibition the places do not. */
  trainee: [
    ['coaching-periods'], ['trainees'], ['my-day'], ['environments'], ['loggable-people'], ['work-logs'], ['demonstrations'], ['completions'], ['overview'], ['my-path'],
  ],
  /** What was refused opens now. */
  opening: [['coaching-periods']],

  /** The name of a coach stands beside people and deputies. */
  user: [['users'], ['colleagues'], ['deputies'], ['coaching-periods'], ['trainees'], ['loggable-people'], ['work-logs'], ['my-day'], ['my-path'], ['notifications']],
  /** The notice that it waits is settled with it. */
  roleGrant: [['users'], ['notifications']],
  /** Who is stood in for is told beside the people. */
  deputy: [['deputies'], ['coaching-periods'], ['my-day'], ['notifications']],
  project: [['projects'], ['overview'], ['final-report'], ['coaching-periods'], ['environments']],
  organisation: [['organisation']],
  roleCheck: [['users', 'roleCheck']],
  field: [['fields']],
  feedbackMessage: [['feedback-messages']],
  notification: [['notifications', 'unseen']],
} satisfies Record<string, readonly Key[]>;

export type Change = keyof typeof TOUCHES;

/** After a change all that it makes stale is asked again: at once what is on the screen, the rest when it is next seen. */
export function touch(client: QueryClient, change: Change): void {
  for (const queryKey of keysOf(change)) void client.invalidateQueries({ queryKey });
}

/** Drops the same where it is not on the screen, so that nobody asks for it by the way. */
export function drop(client: QueryClient, change: Change): void {
  for (const queryKey of keysOf(change)) client.removeQueries({ queryKey, type: 'inactive' });
}

/** Somebody was faster: what they left is read, so that the next try is about it. */
export function touchNewest(client: QueryClient, error: Error, change: Change): void {
  if (error instanceof ProblemError && error.code === 'versionConflict') touch(client, change);
  touchGone(client, error, change);
}

/** What somebody took away meanwhile stands in no list any more. */
export function touchGone(client: QueryClient, error: Error, change: Change): void {
  if (error instanceof ProblemError && error.status === 404) touch(client, change);
}

const keysOf = (change: Change): readonly Key[] => TOUCHES[change];
