import type { Actor } from './actor.js';
import type { Role } from './roles.js';
import { ROLES, WORKING_ROLES } from './roles.js';

const COACH = ['coach'] as const satisfies readonly Role[];
const ADMIN = ['admin'] as const satisfies readonly Role[];
const CARE = ['coach', 'staff'] as const satisfies readonly Role[];
const LEAD = ['manager', 'admin'] as const satisfies readonly Role[];
const FIGURES = ['coach', 'manager'] as const satisfies readonly Role[];
const CASE_READERS = ['coach', 'staff', 'manager'] as const satisfies readonly Role[];
const CASE_AND_OWN = ['coach', 'staff', 'manager', 'trainee'] as const satisfies readonly Role[];

/**
 * Which roles may do an action at all: the first of three nets. What a role may do it to is said by the subject's
 * `….access.ts`. An action that is not here cannot be declared on a route.
 */
export const GRANTS = {
  'session.read': ROLES,
  'session.end': ROLES,

  'organisation.read': ROLES,
  'organisation.change': ADMIN,
  'municipality.list': ROLES,
  'field.list': ROLES,
  'field.create': LEAD,
  'provider.list': WORKING_ROLES,
  'provider.create': ['coach', 'manager', 'admin'],
  'provider.change': ['coach', 'manager', 'admin'],

  'user.list': ADMIN,
  'user.read': ADMIN,
  'user.create': ADMIN,
  'user.change': ADMIN,
  'user.setPassword': ADMIN,
  'user.deactivate': ADMIN,
  'user.changeOwn': ROLES,
  'roleGrant.list': ADMIN,
  'roleGrant.confirm': ADMIN,
  'roleGrant.withdraw': ADMIN,
  'roleCheck.read': ADMIN,
  'roleCheck.change': ADMIN,
  'colleague.list': WORKING_ROLES,

  'deputy.list': ['coach', 'admin'],
  'deputy.create': ['coach', 'admin'],
  'deputy.change': ['coach', 'admin'],
  'deputy.end': ['coach', 'admin'],

  'catalogue.read': WORKING_ROLES,

  'project.list': WORKING_ROLES,
  'project.read': WORKING_ROLES,
  'project.create': LEAD,
  'project.change': LEAD,

  'environment.list': WORKING_ROLES,
  'environment.read': WORKING_ROLES,
  'environment.create': COACH,
  'environment.change': COACH,
  'environment.addTask': CARE,
  'environment.changeTask': CARE,
  'environment.mapTask': COACH,
  'environment.approve': COACH,
  'environment.withdrawApproval': COACH,
  'environment.retire': COACH,

  'trainee.list': CASE_READERS,
  'trainee.read': CASE_AND_OWN,
  'trainee.change': COACH,
  'trainee.open': FIGURES,
  'traineeAccount.read': COACH,
  'traineeAccount.change': COACH,

  'coachingPeriod.list': CASE_AND_OWN,
  'coachingPeriod.read': CASE_AND_OWN,
  'coachingPeriod.readTimeline': ['coach', 'manager', 'trainee'],
  'coachingPeriod.refer': COACH,
  'coachingPeriod.changeReferral': COACH,
  'coachingPeriod.changeBackground': COACH,
  'coachingPeriod.informationGiven': COACH,
  'coachingPeriod.assessSuitability': COACH,
  'coachingPeriod.addTarget': COACH,
  'coachingPeriod.removeTarget': COACH,
  'coachingPeriod.place': COACH,
  'coachingPeriod.changePlacement': COACH,
  'coachingPeriod.agreePlan': COACH,
  'coachingPeriod.start': COACH,
  'coachingPeriod.advance': COACH,
  'coachingPeriod.stepBack': COACH,
  'coachingPeriod.pause': COACH,
  'coachingPeriod.resume': COACH,
  'coachingPeriod.extend': COACH,
  'coachingPeriod.judge': COACH,
  'coachingPeriod.confirmReadiness': COACH,
  'coachingPeriod.waiveReadiness': COACH,
  'coachingPeriod.planFollowUp': COACH,
  'coachingPeriod.recordExit': COACH,
  'coachingPeriod.end': COACH,
  'coachingPeriod.endEarly': COACH,
  'coachingPeriod.recordDeath': COACH,
  'coachingPeriod.takeBackDeath': COACH,
  'coachingPeriod.turnAway': COACH,
  'coachingPeriod.transfer': FIGURES,
  'coachingPeriod.contact': COACH,

  'workLog.list': ['coach', 'staff', 'trainee'],
  'workLog.read': ['coach', 'staff', 'trainee'],
  'workLog.create': ['coach', 'staff', 'trainee'],
  'workLog.correct': ['coach', 'staff', 'trainee'],
  'workLog.delete': ['coach', 'staff', 'trainee'],
  'workLog.confirm': CARE,

  'demonstration.list': ['coach', 'staff', 'trainee'],
  'demonstration.read': ['coach', 'staff', 'trainee'],
  'demonstration.plan': COACH,
  'demonstration.change': COACH,
  'demonstration.book': COACH,
  'demonstration.cancel': COACH,
  'demonstration.recordResult': COACH,

  'completion.list': ['coach', 'manager', 'trainee'],
  'completion.read': ['coach', 'manager', 'trainee'],
  'qualificationCompletion.record': COACH,

  'myDay.read': CARE,
  'myPath.read': ['trainee'],
  'statistics.read': FIGURES,
  // A report counts everyone: only who may list everyone reads it.
  'report.read': ['manager'],

  'accessLog.read': ['coach', 'trainee'],

  'notification.list': ROLES,
  'notification.see': ROLES,

  'feedbackMessage.list': ADMIN,
  'feedbackMessage.create': ROLES,
  'feedbackMessage.change': ADMIN,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof GRANTS;
export const ACTIONS = Object.keys(GRANTS) as Action[];

/** The roles that may do an action at all. */
export function rolesFor(action: Action): readonly Role[] {
  return GRANTS[action];
}

/** May someone with these roles do this at all? Nothing is loaded to answer it. */
export function isGranted(actor: Pick<Actor, 'roles'>, action: Action): boolean {
  const roles = rolesFor(action);
  return actor.roles.some((role) => roles.includes(role));
}
