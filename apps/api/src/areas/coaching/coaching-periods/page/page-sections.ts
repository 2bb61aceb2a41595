import type { CoachingPeriodItem, CoachingPeriodResponse } from '@valopolku/contracts';

/** What of a page is shown together, and changes together. */
export const SECTIONS = {
  referral: ['referral'],
  background: ['background'],
  information: ['information'],
  course: ['windows', 'gate', 'phaseChanges', 'endedOn', 'died'],
  suitability: ['suitability'],
  targets: ['targets'],
  plan: ['plan'],
  placements: ['placements'],
  pauses: ['pauses', 'extensionDays', 'extensionReason'],
  contacts: ['contacts'],
  followUpPath: ['followUpPath'],
  exit: ['exit'],
  diary: ['logMinutes', 'logCount'],
} as const satisfies Record<string, readonly (keyof CoachingPeriodResponse)[]>;

export type Section = keyof typeof SECTIONS;

export const ALL_SECTIONS = Object.keys(SECTIONS) as readonly Section[];

/** What a move of phases may change. */
export const MOVED = ['course', 'referral', 'exit'] as const satisfies readonly Section[];

/** The header with these sections. */
export type PageOf<S extends Section> = CoachingPeriodItem & Pick<CoachingPeriodResponse, (typeof SECTIONS)[S][number]>;
