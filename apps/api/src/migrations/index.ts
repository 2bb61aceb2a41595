import type { MigrationClass } from '../platform/database/migration.js';
import { platform0001 } from './0001-platform.js';
import { reference0002 } from './0002-reference.js';
import { catalogue0003 } from './0003-catalogue.js';
import { projects0004 } from './0004-projects.js';
import { environments0005 } from './0005-environments.js';
import { trainees0006 } from './0006-trainees.js';
import { coachingPeriods0007 } from './0007-coaching-periods.js';
import { workLogs0008 } from './0008-work-logs.js';
import { demonstrations0009 } from './0009-demonstrations.js';
import { facts0010 } from './0010-facts.js';
import { feedbackMessages0011 } from './0011-feedback-messages.js';
import { deputies0012 } from './0012-deputies.js';
import { firstPasswords0013 } from './0013-first-passwords.js';
import { audit0014 } from './0014-audit.js';
import { notifications0015 } from './0015-notifications.js';
import { keptAnswers0016 } from './0016-kept-answers.js';
import { identity0017 } from './0017-identity.js';
import { heartbeat0018 } from './0018-heartbeat.js';
import { handOvers0020 } from './0020-hand-overs.js';
import { hiddenPlaces0021 } from './0021-hidden-places.js';
import { formerAdmins0022 } from './0022-former-admins.js';
import { edges0023 } from './0023-edges.js';
import { peopleAsTheyAre0024 } from './0024-people-as-they-are.js';
import { placementWeekdays0025 } from './0025-placement-weekdays.js';
import { mappedEnvironments0026 } from './0026-mapped-environments.js';
import { deaths0027 } from './0027-deaths.js';

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
];
