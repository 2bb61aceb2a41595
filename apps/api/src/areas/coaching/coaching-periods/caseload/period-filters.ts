import type { CoachingPeriodListQuery } from '@valopolku/contracts';
import { NEWS_DAYS, WINDOWED_PHASES, addDays, coachIdsOf, type Actor, type PlainDate } from '@valopolku/domain';
import { listOf, sql, type Sql } from '../../../../platform/database/sql.js';

const RUNNING = listOf([...WINDOWED_PHASES]);

/** The filters of the list, but those of a figure, each a condition over `coaching_period p`. */
export function periodConditions(actor: Actor, query: CoachingPeriodListQuery, today: PlainDate): Sql[] {
  const { phase, status, coach, caseload, municipality, field, project, waiting } = query;
  return [
    ...(phase ? [sql`p.phase = ${phase}`] : []),
    ...(coach ? [sql`p.coach_id = ${coach}`] : []),
    ...(caseload === 'own' ? [sql`p.coach_id IN ${listOf(coachIdsOf(actor))}`] : []),
    ...(caseload === 'deputised' ? [sql`p.coach_id IN ${listOf(actor.deputisesFor)}`] : []),
    ...(municipality ? [sql`p.municipality_code = ${municipality}`] : []),
    ...(field ? [sql`p.field_id = ${field}`] : []),
    ...(project ? [sql`p.project_id = ${project}`] : []),
    ...(status ? [statusCondition(status, today)] : []),
    ...(waiting ? [waitingCondition(waiting, today)] : []),
  ];
}

/** A period is open in every phase before its end (model.md), also while it is paused; `paused` narrows it to those. */
function statusCondition(status: 'open' | 'paused' | 'closed', today: PlainDate): Sql {
  if (status === 'closed') return sql`p.phase = 'ended'`;
  if (status === 'open') return sql`p.phase <> 'ended'`;
  return sql`p.phase <> 'ended' AND p.paused_from IS NOT NULL AND p.paused_from <= ${today} AND (p.paused_to IS NULL OR p.paused_to >= ${today})`;
}

const NOT_PAUSED = sql`(p.paused_from IS NULL OR p.paused_to IS NOT NULL)`;

/** What waits for us, by the same rules as the rows show it: `movingDates` of the domain's drift and news. */
function waitingCondition(waiting: string, today: PlainDate): Sql {
  if (waiting === 'newReferral') return sql`p.phase = 'referred'`;
  if (waiting === 'late') {
    // An open pause moves the window's end with every day, unless the window was over before it.
    return sql`p.phase IN ${RUNNING} AND p.window_ends_on < ${today} AND (${NOT_PAUSED} OR p.paused_from > p.window_ends_on)`;
  }
  if (waiting === 'newsNotAsked') {
    const since = addDays(today, -NEWS_DAYS.due);
    return sql`p.phase IN ${RUNNING} AND ${NOT_PAUSED} AND p.started_on <= ${since} AND (p.last_contact_on IS NULL OR p.last_contact_on <= ${since})
      AND (p.last_log_on IS NULL OR p.last_log_on <= ${since}) AND (p.paused_to IS NULL OR p.paused_to <= ${since})`;
  }
  return sql`p.phase IN ('skillBuilding', 'demonstration') AND EXISTS (SELECT 1 FROM target r WHERE r.coaching_period_id = p.id AND r.completed_grade IS NULL
    AND (r.readiness_confirmed_on IS NOT NULL OR r.readiness_waived_on IS NOT NULL OR (r.requirement_count > 0 AND r.ready_count = r.requirement_count)))`;
}
