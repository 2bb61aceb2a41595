import type { ListLink } from '@valopolku/contracts';
import { paths } from './paths.js';

const PAGES = {
  coachingPeriods: paths.trainees, completions: paths.completions, demonstrations: paths.demonstrations, environments: paths.environments, workLogs: paths.workLogs,
} as const;

/** The address of the list behind a figure; the page there asks the very query of the link, and a test of each page sees to it. */
export const listHref = ({ list, query }: ListLink): string => PAGES[list](query);
