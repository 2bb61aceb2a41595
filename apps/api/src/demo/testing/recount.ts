import { sql } from '../../platform/database/sql.js';

/** The published figures counted from the source rows, in ways of their own: nothing here knows of facts or statistics. */
export const PEOPLE = sql`
  SELECT p.trainee_id, t.gender, t.birth_date, p.started_on, b.labour_market_status, b.months_unemployed, b.education
  FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id JOIN period_background b ON b.coaching_period_id = p.id JOIN project j ON j.id = p.project_id
  WHERE j.name = 'Satakunnan VALO-valmennus' AND p.started_on IS NOT NULL
    AND p.started_on = (SELECT min(o.started_on) FROM coaching_period o WHERE o.trainee_id = p.trainee_id AND o.project_id = p.project_id)`;

export const EXITS = sql`
  SELECT x.exit_status AS status, CAST(count(*) AS integer) AS n FROM coaching_period p JOIN period_exit x ON x.coaching_period_id = p.id JOIN project j ON j.id = p.project_id
  WHERE j.name = 'Satakunnan VALO-valmennus' AND p.ended_on = (SELECT max(o.ended_on) FROM coaching_period o WHERE o.trainee_id = p.trainee_id AND o.project_id = p.project_id)
  GROUP BY x.exit_status`;

export const CELLS = sql`
  SELECT f.code AS field, p.municipality_code AS municipality, CAST(count(*) AS integer) AS n
  FROM completion c JOIN coaching_period p ON p.id = c.coaching_period_id JOIN project j ON j.id = p.project_id JOIN work_field f ON f.id = p.field_id
  WHERE j.name = 'Satakunnan VALO-valmennus' GROUP BY f.code, p.municipality_code`;

export const QUALIFICATIONS = sql`
  SELECT q.code, CAST(count(*) AS integer) AS n FROM completion c JOIN qualification q ON q.id = c.qualification_id
  JOIN coaching_period p ON p.id = c.coaching_period_id JOIN project j ON j.id = p.project_id WHERE j.name = 'Satakunnan VALO-valmennus' GROUP BY q.code`;

export const LOGS = sql`
  SELECT l.id, l.date, l.minutes, l.independence, l.activity, l.coaching_period_id AS period, p.started_on AS "startedOn", p.ended_on AS "endedOn",
    (SELECT CAST(count(*) AS integer) FROM placement s WHERE s.id = l.placement_id AND s.coaching_period_id = p.id AND s.environment_id = l.environment_id
      AND l.date BETWEEN s.starts_on AND s.ends_on) AS placed,
    (SELECT CAST(count(*) AS integer) FROM pause b WHERE b.coaching_period_id = p.id AND l.date BETWEEN b.starts_on AND b.ends_on) AS paused,
    (SELECT CAST(count(*) AS integer) FROM work_log_task k JOIN work_task w ON w.id = k.work_task_id WHERE k.work_log_id = l.id AND w.environment_id <> l.environment_id) AS foreign_tasks,
    (SELECT CAST(count(*) AS integer) FROM work_log_task k WHERE k.work_log_id = l.id) AS tasks
  FROM work_log l JOIN coaching_period p ON p.id = l.coaching_period_id JOIN project j ON j.id = p.project_id
  WHERE j.name = 'Satakunnan VALO-valmennus' ORDER BY l.coaching_period_id, l.date, l.id`;

export const WHOLE = sql`SELECT CAST(count(DISTINCT q.trainee_id) AS integer) AS n FROM qualification_completion q`;

/** Whole qualifications that lack a mandatory part: there are none. */
export const INCOMPLETE = sql`
  SELECT q.id, d.code FROM qualification_completion q JOIN degree_part d ON d.qualification_version_id = q.qualification_version_id AND d.kind = 'mandatory'
  WHERE NOT EXISTS (SELECT 1 FROM completion c WHERE c.trainee_id = q.trainee_id AND c.degree_part_id = d.id)`;

export const ENVIRONMENTS = sql`
  SELECT e.kind, CAST(count(*) AS integer) AS n FROM environment e JOIN project j ON j.id = e.project_id
  WHERE j.name = 'Satakunnan VALO-valmennus' AND EXISTS (SELECT 1 FROM work_task w JOIN task_requirement r ON r.work_task_id = w.id WHERE w.environment_id = e.id)
  GROUP BY e.kind`;

export interface Person {
  gender: string;
  birth_date: string;
  started_on: string;
  labour_market_status: string;
  months_unemployed: number | null;
  education: string;
}

export interface Log {
  date: string;
  minutes: number;
  independence: 'guided' | 'partly' | 'independent';
  activity: string | null;
  period: string;
  startedOn: string;
  endedOn: string;
  placed: number;
  paused: number;
  foreign_tasks: number;
  tasks: number;
}
