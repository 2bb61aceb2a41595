// Made by `npx nx g tools:index` from what lies in the folders. Not edited by hand; a test holds it.
import type { Type } from '@nestjs/common';
import type { MigrationClass } from './platform/database/migration.js';
import { DeputiesModule } from './areas/registry/deputies/deputies.module.js';
import { FeedbackMessagesModule } from './areas/registry/feedback-messages/feedback-messages.module.js';
import { ProjectsModule } from './areas/registry/projects/projects.module.js';
import { ReferenceModule } from './areas/registry/reference/reference.module.js';
import { UsersModule } from './areas/registry/users/users.module.js';
import { CatalogueModule } from './areas/catalogue/qualifications/catalogue.module.js';
import { EnvironmentsModule } from './areas/sites/environments/environments.module.js';
import { TraineesModule } from './areas/case/trainees/trainees.module.js';
import { CoachingPeriodsModule } from './areas/coaching/coaching-periods/coaching-periods.module.js';
import { WorkLogsModule } from './areas/work/work-logs/work-logs.module.js';
import { CompletionsModule } from './areas/assessment/completions/completions.module.js';
import { DemonstrationsModule } from './areas/assessment/demonstrations/demonstrations.module.js';
import { FactsModule } from './areas/insight/facts/facts.module.js';
import { ReportsModule } from './areas/insight/reports/reports.module.js';
import { StatisticsModule } from './areas/insight/statistics/statistics.module.js';
import { MyDayModule } from './areas/desk/my-day/my-day.module.js';
import { MyPathModule } from './areas/desk/my-path/my-path.module.js';
import { NotificationsModule } from './areas/desk/notifications/notifications.module.js';
import { platform0001 } from './migrations/0001-platform.js';
import { reference0002 } from './migrations/0002-reference.js';
import { catalogue0003 } from './migrations/0003-catalogue.js';
import { projects0004 } from './migrations/0004-projects.js';
import { environments0005 } from './migrations/0005-environments.js';
import { trainees0006 } from './migrations/0006-trainees.js';
import { coachingPeriods0007 } from './migrations/0007-coaching-periods.js';
import { workLogs0008 } from './migrations/0008-work-logs.js';
import { demonstrations0009 } from './migrations/0009-demonstrations.js';
import { facts0010 } from './migrations/0010-facts.js';
import { feedbackMessages0011 } from './migrations/0011-feedback-messages.js';
import { deputies0012 } from './migrations/0012-deputies.js';
import { firstPasswords0013 } from './migrations/0013-first-passwords.js';
import { audit0014 } from './migrations/0014-audit.js';
import { notifications0015 } from './migrations/0015-notifications.js';
import { keptAnswers0016 } from './migrations/0016-kept-answers.js';
import { identity0017 } from './migrations/0017-identity.js';
import { heartbeat0018 } from './migrations/0018-heartbeat.js';
import { handOvers0020 } from './migrations/0020-hand-overs.js';
import { hiddenPlaces0021 } from './migrations/0021-hidden-places.js';
import { formerAdmins0022 } from './migrations/0022-former-admins.js';
import { edges0023 } from './migrations/0023-edges.js';
import { peopleAsTheyAre0024 } from './migrations/0024-people-as-they-are.js';
import { placementWeekdays0025 } from './migrations/0025-placement-weekdays.js';
import { mappedEnvironments0026 } from './migrations/0026-mapped-environments.js';
import { deaths0027 } from './migrations/0027-deaths.js';
import { periodParts0028 } from './migrations/0028-period-parts.js';
import { actors0029 } from './migrations/0029-actors.js';
import './platform/access/opening.entity.js';
import './platform/audit/audit-detail.entity.js';
import './platform/audit/audit-erasure.entity.js';
import './platform/audit/audit-event.entity.js';
import './platform/audit/audit-head.entity.js';
import './platform/audit/audit-subject.entity.js';
import './platform/database/database-mark.entity.js';
import './platform/health/heartbeat.entity.js';
import './platform/http/idempotency-record.entity.js';
import './platform/http/idempotency-subject.entity.js';
import './platform/notifications/notification.entity.js';
import './platform/session/access-token.entity.js';
import './platform/session/app-user.entity.js';
import './platform/session/organisation.entity.js';
import './platform/session/session.entity.js';
import './platform/session/sign-in-known.entity.js';
import './platform/session/sign-in-try.entity.js';
import './areas/registry/deputies/deputy.entity.js';
import './areas/registry/feedback-messages/feedback-message.entity.js';
import './areas/registry/projects/project.entity.js';
import './areas/registry/reference/education-provider.entity.js';
import './areas/registry/reference/municipality.entity.js';
import './areas/registry/reference/work-field.entity.js';
import './areas/registry/users/role-grants/role-check.entity.js';
import './areas/registry/users/role-grants/role-grant.entity.js';
import './areas/catalogue/qualifications/degree-part.entity.js';
import './areas/catalogue/qualifications/qualification-version.entity.js';
import './areas/catalogue/qualifications/qualification.entity.js';
import './areas/catalogue/qualifications/requirement.entity.js';
import './areas/sites/environments/approvals/environment-approval.entity.js';
import './areas/sites/environments/environment.entity.js';
import './areas/sites/environments/tasks/task-requirement.entity.js';
import './areas/sites/environments/tasks/work-task.entity.js';
import './areas/case/trainees/trainee-word.entity.js';
import './areas/case/trainees/trainee.entity.js';
import './areas/case/trainees/trainees.events.js';
import './areas/coaching/coaching-periods/coaching-period.entity.js';
import './areas/coaching/coaching-periods/coaching-periods.events.js';
import './areas/coaching/coaching-periods/parts/parts.entity.js';
import './areas/coaching/coaching-periods/period-parts.entity.js';
import './areas/coaching/coaching-periods/placements/placement.entity.js';
import './areas/coaching/coaching-periods/plan/target.entity.js';
import './areas/work/work-logs/work-log-task.entity.js';
import './areas/work/work-logs/work-log.entity.js';
import './areas/work/work-logs/work-logs.events.js';
import './areas/assessment/completions/completion.entity.js';
import './areas/assessment/completions/completions.events.js';
import './areas/assessment/completions/qualification-completion.entity.js';
import './areas/assessment/demonstrations/demonstration-result.entity.js';
import './areas/assessment/demonstrations/demonstration.entity.js';
import './areas/assessment/demonstrations/demonstrations.events.js';
import './areas/insight/facts/completion-fact.entity.js';
import './areas/insight/facts/log-month-fact.entity.js';
import './areas/insight/facts/period-fact.entity.js';
import './areas/insight/facts/qualification-fact.entity.js';
import './areas/insight/facts/roll-up.entity.js';

/** Every feature of the areas, from left to right. */
export const AREA_MODULES: Type[] = [
  DeputiesModule,
  FeedbackMessagesModule,
  ProjectsModule,
  ReferenceModule,
  UsersModule,
  CatalogueModule,
  EnvironmentsModule,
  TraineesModule,
  CoachingPeriodsModule,
  WorkLogsModule,
  CompletionsModule,
  DemonstrationsModule,
  FactsModule,
  ReportsModule,
  StatisticsModule,
  MyDayModule,
  MyPathModule,
  NotificationsModule,
];

/** Every step of the schema, in order. A released step never changes. */
export const MIGRATIONS: MigrationClass[] = [
  platform0001,
  reference0002,
  catalogue0003,
  projects0004,
  environments0005,
  trainees0006,
  coachingPeriods0007,
  workLogs0008,
  demonstrations0009,
  facts0010,
  feedbackMessages0011,
  deputies0012,
  firstPasswords0013,
  audit0014,
  notifications0015,
  keptAnswers0016,
  identity0017,
  heartbeat0018,
  handOvers0020,
  hiddenPlaces0021,
  formerAdmins0022,
  edges0023,
  peopleAsTheyAre0024,
  placementWeekdays0025,
  mappedEnvironments0026,
  deaths0027,
  periodParts0028,
  actors0029,
];
