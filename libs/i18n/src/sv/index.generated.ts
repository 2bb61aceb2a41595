// Made by `npx nx g tools:index` from what lies in the folders. Not edited by hand; a test holds it.
import deputies from './registry/deputies.json' with { type: 'json' };
import feedbackMessages from './registry/feedback-messages.json' with { type: 'json' };
import fields from './registry/fields.json' with { type: 'json' };
import ownAccount from './registry/own-account.json' with { type: 'json' };
import projects from './registry/projects.json' with { type: 'json' };
import roleGrants from './registry/role-grants.json' with { type: 'json' };
import sessionEnd from './registry/session-end.json' with { type: 'json' };
import session from './registry/session.json' with { type: 'json' };
import users from './registry/users.json' with { type: 'json' };
import catalogue from './catalogue/catalogue.json' with { type: 'json' };
import environments from './sites/environments.json' with { type: 'json' };
import traineeAccount from './case/trainee-account.json' with { type: 'json' };
import trainees from './case/trainees.json' with { type: 'json' };
import coachingPeriods from './coaching/coaching-periods.json' with { type: 'json' };
import logWork from './work/log-work.json' with { type: 'json' };
import workLogs from './work/work-logs.json' with { type: 'json' };
import completions from './assessment/completions.json' with { type: 'json' };
import demonstrations from './assessment/demonstrations.json' with { type: 'json' };
import finalReport from './insight/final-report.json' with { type: 'json' };
import overview from './insight/overview.json' with { type: 'json' };
import statements from './trust/statements.json' with { type: 'json' };
import myDay from './desk/my-day.json' with { type: 'json' };
import myPath from './desk/my-path.json' with { type: 'json' };
import notifications from './desk/notifications.json' with { type: 'json' };
import shell from './desk/shell.json' with { type: 'json' };

export const areas = {
  deputies,
  feedbackMessages,
  fields,
  ownAccount,
  projects,
  roleGrants,
  sessionEnd,
  session,
  users,
  catalogue,
  environments,
  traineeAccount,
  trainees,
  coachingPeriods,
  logWork,
  workLogs,
  completions,
  demonstrations,
  finalReport,
  overview,
  statements,
  myDay,
  myPath,
  notifications,
  shell,
};
