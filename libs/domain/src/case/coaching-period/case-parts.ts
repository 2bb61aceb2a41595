import { seesAsTeam } from './case-sight.js';
import { type CaseView } from './case-views.js';

/** Parts of a period's page, each shown or withheld as a whole. */
export const CASE_PARTS = [
  'referral',
  'background',
  'information',
  'suitability',
  'targets',
  'placements',
  'diary',
  'plan',
  'pauses',
  'demonstrations',
  'followUp',
  'exit',
  'history',
  'contacts',
] as const;
export type CasePart = (typeof CASE_PARTS)[number];

const PARTS: Readonly<Record<CaseView, readonly CasePart[]>> = {
  team: CASE_PARTS,
  deputised: CASE_PARTS,
  unclaimed: CASE_PARTS,
  formerTeam: CASE_PARTS,
  // Notes and special-category data never by role alone: contacts stay with the team.
  openedByCoach: CASE_PARTS.filter((part) => part !== 'contacts'),
  openedByManager: CASE_PARTS.filter((part) => part !== 'contacts'),
  // What supervising the work needs; never background, notes or contacts.
  work: ['targets', 'placements', 'diary', 'demonstrations'],
  own: CASE_PARTS.filter((part) => part !== 'contacts'),
  outlineOfCoach: [],
  outlineOfManager: [],
};

/** The parts of all ways of seeing that hold. */
export function caseParts(views: readonly CaseView[]): ReadonlySet<CasePart> {
  return new Set(views.flatMap((view) => PARTS[view]));
}

/**
 * Words about the person and special-category data: the team, the person, and a coach of the same municipality and field who gave a
 * reason; never a manager by role alone.
 */
export function seesSpecial(views: readonly CaseView[]): boolean {
  return seesAsTeam(views) || views.includes('own') || views.includes('openedByCoach');
}

/** Sickness is the reason of a pause only for the team and the person; others see that there was one. */
export function seesPauseReasons(views: readonly CaseView[]): boolean {
  return seesAsTeam(views) || views.includes('own');
}
