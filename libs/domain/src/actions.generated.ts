// Made by `npx nx g tools:index` from what lies in the folders. Not edited by hand; a test holds it.
import { DEPUTY_ACTIONS } from './registry/deputy/deputy.actions.js';
import { FEEDBACK_MESSAGE_ACTIONS } from './registry/feedback-message/feedback-message.actions.js';
import { ORGANISATION_ACTIONS } from './registry/organisation/organisation.actions.js';
import { PROJECT_ACTIONS } from './registry/project/project.actions.js';
import { USER_ACTIONS } from './registry/user/user.actions.js';
import { QUALIFICATION_ACTIONS } from './catalogue/qualification/qualification.actions.js';
import { ENVIRONMENT_ACTIONS } from './sites/environment/environment.actions.js';
import { COACHING_PERIOD_ACTIONS } from './case/coaching-period/coaching-period.actions.js';
import { TRAINEE_ACTIONS } from './case/trainee/trainee.actions.js';
import { WORK_LOG_ACTIONS } from './work/work-log/work-log.actions.js';
import { COMPLETION_ACTIONS } from './assessment/completion/completion.actions.js';
import { DEMONSTRATION_ACTIONS } from './assessment/demonstration/demonstration.actions.js';
import { STATISTICS_ACTIONS } from './insight/statistics/statistics.actions.js';
import { MY_DAY_ACTIONS } from './desk/my-day/my-day.actions.js';
import { MY_PATH_ACTIONS } from './desk/my-path/my-path.actions.js';
import { NOTIFICATION_ACTIONS } from './desk/notification/notification.actions.js';

/** What can be done at all, with all that is said of it. */
export const DECLARED_ACTIONS = {
  ...DEPUTY_ACTIONS,
  ...FEEDBACK_MESSAGE_ACTIONS,
  ...ORGANISATION_ACTIONS,
  ...PROJECT_ACTIONS,
  ...USER_ACTIONS,
  ...QUALIFICATION_ACTIONS,
  ...ENVIRONMENT_ACTIONS,
  ...COACHING_PERIOD_ACTIONS,
  ...TRAINEE_ACTIONS,
  ...WORK_LOG_ACTIONS,
  ...COMPLETION_ACTIONS,
  ...DEMONSTRATION_ACTIONS,
  ...STATISTICS_ACTIONS,
  ...MY_DAY_ACTIONS,
  ...MY_PATH_ACTIONS,
  ...NOTIFICATION_ACTIONS,
} as const;
