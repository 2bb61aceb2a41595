import type { PeopleAction } from '../../access/declared-action.js';
import { CASE_AND_OWN, COACH, FIGURES } from '../../access/role-groups.js';
import { ALWAYS, OPEN, RUNNING, type CaseAction } from './declaring/case-action.js';
import { CASE_VIEWS } from './case-views.js';
import { COACHING, PAGE, PAGE_AND_WORK, TEAM } from './declaring/view-groups.js';

export const COACHING_PERIOD_ACTIONS = {
  'coachingPeriod.list': { roles: CASE_AND_OWN, views: CASE_VIEWS, about: 'caseload', offered: ALWAYS },
  'coachingPeriod.read': { roles: CASE_AND_OWN, views: PAGE_AND_WORK, about: 'period', offered: ALWAYS },
  'coachingPeriod.readTimeline': { roles: ['coach', 'manager', 'trainee'], views: PAGE, about: 'timeline', offered: ALWAYS },
  'coachingPeriod.refer': { roles: COACH, about: 'referral' },
  'coachingPeriod.changeReferral': { roles: COACH, views: TEAM, about: 'referral', offered: OPEN },
  'coachingPeriod.changeBackground': { roles: COACH, views: TEAM, about: 'period', offered: OPEN },
  'coachingPeriod.informationGiven': { roles: COACH, views: TEAM, about: 'information', offered: OPEN },
  'coachingPeriod.assessSuitability': { roles: COACH, views: TEAM, about: 'assessment', offered: OPEN },
  'coachingPeriod.addTarget': { roles: COACH, views: TEAM, about: 'targets', offered: OPEN },
  'coachingPeriod.removeTarget': { roles: COACH, views: TEAM, about: 'targets', offered: OPEN },
  'coachingPeriod.place': { roles: COACH, views: TEAM, about: 'placements', offered: RUNNING },
  'coachingPeriod.changePlacement': { roles: COACH, views: TEAM, about: 'placements', offered: RUNNING },
  'coachingPeriod.agreePlan': { roles: COACH, views: TEAM, about: 'plan', offered: RUNNING },
  'coachingPeriod.start': { roles: COACH, views: TEAM, about: 'phase', offered: ['referred'] },
  'coachingPeriod.advance': { roles: COACH, views: TEAM, about: 'phase', offered: ['onboarding', 'skillBuilding'] },
  'coachingPeriod.stepBack': { roles: COACH, views: TEAM, about: 'phase', offered: ['skillBuilding', 'demonstration'] },
  'coachingPeriod.pause': { roles: COACH, views: TEAM, about: 'pauses', offered: RUNNING },
  'coachingPeriod.resume': { roles: COACH, views: TEAM, about: 'pauses', offered: RUNNING },
  'coachingPeriod.extend': { roles: COACH, views: TEAM, about: 'phase', offered: RUNNING },
  'coachingPeriod.judge': { roles: COACH, views: TEAM, about: 'skills', offered: RUNNING },
  'coachingPeriod.confirmReadiness': { roles: COACH, views: TEAM, about: 'skills', offered: RUNNING },
  'coachingPeriod.waiveReadiness': { roles: COACH, views: TEAM, about: 'skills', offered: RUNNING },
  'coachingPeriod.planFollowUp': { roles: COACH, views: TEAM, about: 'followUp', offered: RUNNING },
  'coachingPeriod.recordExit': { roles: COACH, views: TEAM, about: 'exit', offered: RUNNING },
  'coachingPeriod.end': { roles: COACH, views: TEAM, about: 'phase', offered: ['demonstration'] },
  'coachingPeriod.endEarly': { roles: COACH, views: TEAM, about: 'exit', offered: RUNNING },
  // Of the person, not of the period: whoever only coached it once is told nothing.
  'coachingPeriod.recordDeath': { roles: COACH, views: COACHING, about: 'exit', offered: ['ended'] },
  'coachingPeriod.takeBackDeath': { roles: COACH, views: COACHING, about: 'exit', offered: ALWAYS },
  'coachingPeriod.turnAway': { roles: COACH, views: TEAM, about: 'referral', offered: ['referred'] },
  // A coach hands over own cases, a manager any, without reading it. A neighbour's outline takes none. One request: the coach, the referral or the background.
  'coachingPeriod.transfer': { roles: FIGURES, views: [...COACHING, 'outlineOfManager'], about: 'period', offered: OPEN },
  'coachingPeriod.contact': { roles: COACH, views: TEAM, about: 'contacts', offered: OPEN },
} as const satisfies Readonly<Record<string, CaseAction | PeopleAction>>;
