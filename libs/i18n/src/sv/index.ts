// One line a subject, the same in every language; parity.spec.ts holds the keys together.
import choices from './choices.json' with { type: 'json' };
import firstChoices from './first-choices.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import session from './session.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import feedbackMessages from './feedback-messages.json' with { type: 'json' };
import myDay from './my-day.json' with { type: 'json' };
import workLogs from './work-logs.json' with { type: 'json' };
import logWork from './log-work.json' with { type: 'json' };
import users from './users.json' with { type: 'json' };
import deputies from './deputies.json' with { type: 'json' };
import ownAccount from './own-account.json' with { type: 'json' };
import traineeAccount from './trainee-account.json' with { type: 'json' };
import catalogue from './catalogue.json' with { type: 'json' };
import fields from './fields.json' with { type: 'json' };
import finalReport from './final-report.json' with { type: 'json' };
import projects from './projects.json' with { type: 'json' };
import myPath from './my-path.json' with { type: 'json' };
import trainees from './trainees.json' with { type: 'json' };
import statements from './statements.json' with { type: 'json' };
import overview from './overview.json' with { type: 'json' };
import completions from './completions.json' with { type: 'json' };
import coachingPeriods from './coaching-periods.json' with { type: 'json' };
import demonstrations from './demonstrations.json' with { type: 'json' };
import environments from './environments.json' with { type: 'json' };

export default { choices: { ...choices, ...firstChoices }, common, errors, session, shell, feedbackMessages, myDay, workLogs, logWork, users, deputies, ownAccount, traineeAccount, catalogue, fields, finalReport, projects, myPath, trainees, statements, overview, completions, coachingPeriods, demonstrations, environments };
