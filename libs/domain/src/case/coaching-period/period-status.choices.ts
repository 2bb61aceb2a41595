import { EXIT_DETAILS, type ExitDetail, type Phase } from './coaching-period.choices.js';

/** Phases in which a period is open: from the referral until it ends. */
export const OPEN_PHASES = ['referred', 'onboarding', 'skillBuilding', 'demonstration'] as const satisfies readonly Phase[];

export type OpenPhase = (typeof OPEN_PHASES)[number];

/** Phases that are counted against a window of months. */
export const WINDOWED_PHASES = ['onboarding', 'skillBuilding', 'demonstration'] as const satisfies readonly Phase[];

export type WindowedPhase = (typeof WINDOWED_PHASES)[number];

export const PERIOD_STATUSES = ['open', 'paused', 'closed'] as const;

export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

/** Every exit detail once, for contracts and CHECK constraints. */
export const ALL_EXIT_DETAILS: readonly ExitDetail[] = [...new Set(Object.values(EXIT_DETAILS).flat())];
