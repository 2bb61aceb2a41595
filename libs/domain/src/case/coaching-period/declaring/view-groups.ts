import type { CaseView } from '../case-views.js';

/** Whoever coaches the person now, or could: what is of the person and not of one period is theirs alone. */
export const COACHING: readonly CaseView[] = ['team', 'deputised', 'unclaimed'];
/** Whoever coaches, or coached, this period. */
export const TEAM: readonly CaseView[] = [...COACHING, 'formerTeam'];
export const OPENED: readonly CaseView[] = ['openedByCoach', 'openedByManager'];
export const PAGE: readonly CaseView[] = [...TEAM, ...OPENED, 'own'];
export const PAGE_AND_WORK: readonly CaseView[] = [...TEAM, ...OPENED, 'work', 'own'];
/** The course of the work day by day: a manager has no part in it, with a reason or without. */
export const COURSE: readonly CaseView[] = [...TEAM, 'openedByCoach', 'work', 'own'];
export const DIARY: readonly CaseView[] = [...TEAM, 'work', 'own'];
