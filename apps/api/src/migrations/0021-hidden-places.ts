import { migration } from '../platform/database/migration.js';

const HIDDEN = `trainee_id IN (SELECT id FROM trainee WHERE safety_prohibition)`;
const PLACED = `organisation_id, COALESCE(project_id, ''), municipality_code`;

/**
 * Facts let go of the places of people under a safety prohibition: their municipality and environment become '', and the
 * roll-ups are summed anew, since theirs cannot be taken out of the old sums.
 */
export const hiddenPlaces0021 = migration(21, 'hidden-places', async ({ runner }) => {
  await runner.query(`UPDATE period_fact SET municipality_code = '', home_municipality_code = NULL WHERE ${HIDDEN}`);
  for (const table of ['completion_fact', 'qualification_fact']) await runner.query(`UPDATE ${table} SET municipality_code = '' WHERE ${HIDDEN}`);
  await runner.query(`INSERT INTO log_month_fact (period_id, month, environment_id, organisation_id, trainee_id, logs, minutes)
    SELECT period_id, month, '', organisation_id, trainee_id, CAST(SUM(logs) AS integer), CAST(SUM(minutes) AS integer) FROM log_month_fact
    WHERE environment_id <> '' AND ${HIDDEN} GROUP BY period_id, month, organisation_id, trainee_id`);
  await runner.query(`DELETE FROM log_month_fact WHERE environment_id <> '' AND ${HIDDEN}`);
  await runner.query(`DELETE FROM roll_up`);
  for (const sums of ROLL_UPS) {
    await runner.query(`INSERT INTO roll_up (organisation_id, project_id, municipality_code, month, dimension, value, n, minutes) ${sums}`);
  }
});

const LOGS = `FROM log_month_fact l JOIN period_fact p ON p.period_id = l.period_id`;
const OF_PERIOD = `p.organisation_id, COALESCE(p.project_id, ''), p.municipality_code`;

/** The roll-ups as they stand at this step, each dimension from its facts. */
const ROLL_UPS = [
  `SELECT ${OF_PERIOD}, l.month, 'logs', '', CAST(SUM(l.logs) AS integer), CAST(SUM(l.minutes) AS integer) ${LOGS} GROUP BY ${OF_PERIOD}, l.month`,
  `SELECT ${OF_PERIOD}, l.month, 'logsByEnvironment', l.environment_id, CAST(SUM(l.logs) AS integer), CAST(SUM(l.minutes) AS integer) ${LOGS}
    GROUP BY ${OF_PERIOD}, l.month, l.environment_id`,
  `SELECT ${PLACED}, '', 'phase', phase, COUNT(*), 0 FROM period_fact GROUP BY ${PLACED}, phase`,
  `SELECT ${PLACED}, substr(started_on, 1, 7), 'participants', '', COUNT(*), 0 FROM period_fact WHERE started_on IS NOT NULL AND first_in_project
    GROUP BY ${PLACED}, substr(started_on, 1, 7)`,
  `SELECT ${PLACED}, substr(exit_on, 1, 7), 'exits', exit_status, COUNT(*), 0 FROM period_fact
    WHERE exit_on IS NOT NULL AND exit_status IS NOT NULL AND ended_on IS NOT NULL AND last_in_project GROUP BY ${PLACED}, substr(exit_on, 1, 7), exit_status`,
  `SELECT ${PLACED}, substr(completed_on, 1, 7), 'completions', '', COUNT(*), 0 FROM completion_fact GROUP BY ${PLACED}, substr(completed_on, 1, 7)`,
  `SELECT ${PLACED}, substr(completed_on, 1, 7), 'completionsByQualification', qualification_id, COUNT(*), 0 FROM completion_fact
    GROUP BY ${PLACED}, substr(completed_on, 1, 7), qualification_id`,
];
