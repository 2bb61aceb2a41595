import { OPENED_FROM, type CaseView } from './case-views.js';
import { COACHING, OPENED, TEAM } from './declaring/view-groups.js';

/**
 * May whoever sees the person so refer the person anew? By the eyes of a coach alone, near ones after a reason: another role's
 * sight, or the reason given in it, makes nobody the person's coach, and takes nothing from a coach either.
 */
export function refersAnew(views: readonly CaseView[]): 'allowed' | 'reasonRequired' | 'forbidden' {
  if (views.some((view) => COACHING.includes(view) || view === 'openedByCoach')) return 'allowed';
  return views.includes('outlineOfCoach') ? 'reasonRequired' : 'forbidden';
}

/** Is the person's page closed to these views, and opened to one of them by a reason? Supervising work opens no page, and closes none. */
export function opensWithReason(views: readonly CaseView[]): boolean {
  const isOpen = views.some((view) => TEAM.includes(view) || OPENED.includes(view));
  return !isOpen && views.some((view) => OPENED_FROM[view] !== undefined);
}

/** The whole person is seen, with what came after a period: not by whoever coached it only, nor by supervising work. */
export const seesWholePerson = (views: readonly CaseView[]): boolean => views.some((view) => COACHING.includes(view) || OPENED.includes(view) || view === 'own');

/** Seen as whoever coaches the person now, or could. */
export const coachesPerson = (views: readonly CaseView[]): boolean => views.some((view) => COACHING.includes(view));

/** Seen as whoever coaches, or coached, the period. */
export const seesAsTeam = (views: readonly CaseView[]): boolean => views.some((view) => TEAM.includes(view));
