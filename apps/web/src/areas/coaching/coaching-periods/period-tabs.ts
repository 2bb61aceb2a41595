import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { SECTIONS, type Section } from '@valopolku/domain';
import { can } from '../../../platform/session/use-session.js';

/** Parts of the trainee page; each is the end of the page's address. */
export const PERIOD_TABS = ['progress', 'diary', 'completions', 'ahead', 'timeline', 'beginning', 'person'] as const;
export type PeriodTab = (typeof PERIOD_TABS)[number];

const TAB_OF_SECTION: Readonly<Record<Section, PeriodTab>> = {
  start: 'beginning', information: 'beginning', referral: 'beginning', suitability: 'beginning',
  targets: 'progress', placement: 'progress', plan: 'progress', readiness: 'progress',
  demonstrations: 'completions', followUp: 'ahead', exit: 'ahead',
};

const isTab = (hash: string): hash is PeriodTab => PERIOD_TABS.some((tab) => tab === hash);
const isSection = (hash: string): hash is Section => SECTIONS.some((section) => section === hash);

/** The tabs that hold something for this user: what was not sent has no tab. */
export function tabsOf(period: CoachingPeriodResponse): readonly PeriodTab[] {
  const knowsCase = Boolean(period.referral);
  const shown: Readonly<Record<PeriodTab, boolean>> = {
    progress: true,
    diary: can(period, 'workLog.list'),
    completions: can(period, 'demonstration.list'),
    ahead: knowsCase && period.startedOn !== null,
    timeline: can(period, 'coachingPeriod.readTimeline'),
    beginning: knowsCase,
    person: can(period, 'trainee.read'),
  };
  return PERIOD_TABS.filter((tab) => shown[tab]);
}

/** Which tab an address means: a tab by its name, or the one where the section stands. A referral opens at its beginning. */
export function tabAt(hash: string, period: CoachingPeriodResponse): PeriodTab {
  const tabs = tabsOf(period);
  const wanted = isTab(hash) ? hash : isSection(hash) ? TAB_OF_SECTION[hash] : period.phase === 'referred' ? 'beginning' : 'progress';
  return tabs.includes(wanted) ? wanted : 'progress';
}
