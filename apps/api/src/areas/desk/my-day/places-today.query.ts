import { Injectable } from '@nestjs/common';
import { hasRole, isAtWork, type Actor, type NextStepCode, type Phase, type PlacedToday, type PlacementAhead, type PlacementDays, type PlainDate, type Weekday } from '@valopolku/domain';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql } from '../../../platform/database/sql.js';
import { CasesService, type PlaceProof, PlacesService } from '../../case/trainees/trainees.public.js';

/** The days of a placement, as its row has them. */
interface DaysRow extends Omit<PlacementDays, 'weekdays'> {
  /** JSON, or null. */
  weekdays: string | null;
}

/** Someone who is placed somewhere today, as the row has it. */
interface Row extends PlaceProof, DaysRow {
  /** Whether today has an entry of the person at the place: 1 or 0. */
  hasEntry: number;
  environmentId: string;
  environmentName: string;
  /** JSON. */
  municipalityName: string;
  coachingPeriodId: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  phase: Phase;
  windowEndsOn: PlainDate | null;
  nextStep: NextStepCode;
  nextStepDue: PlainDate | null;
  placedFrom: PlainDate | null;
  placedUntil: PlainDate | null;
  /** 1 for the named team: staff see no dates of the process. */
  isTeam: number;
  coachId: string | null;
  coachName: string | null;
}

export type PlacedTodayRow = Omit<Row, keyof PlacedToday> & PlacedToday;

const LIMIT = 1000;

const daysIn = <R extends DaysRow>(row: R): Omit<R, 'weekdays'> & Pick<PlacementDays, 'weekdays'> =>
  ({ ...row, weekdays: row.weekdays === null ? null : (JSON.parse(row.weekdays) as Weekday[]) });
const placedToday = (row: Row): PlacedTodayRow => ({ ...daysIn(row), hasEntry: row.hasEntry === 1 });

/** The people who are placed somewhere today, by place: the coach's own, and those placed where the staff member supervises. */
@Injectable()
export class PlacesTodayQuery {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRows,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
  ) {}

  async load(actor: Actor, today: PlainDate): Promise<PlacedTodayRow[]> {
    const isHere = (row: Row): boolean => isAtWork(placedToday(row), today);
    const places = hasRole(actor, 'staff') ? actor.environmentIds : [];
    const team = this.cases.team(actor, 'p');
    const placed = await this.people.rows<Row>(sql`
      SELECT e.id AS "environmentId", e.name AS "environmentName", m.name AS "municipalityName",
        p.id AS "coachingPeriodId", p.trainee_id AS "traineeId", t.first_name AS "firstName", t.last_name AS "lastName", p.phase,
        p.window_ends_on AS "windowEndsOn", p.next_step AS "nextStep", p.next_step_due AS "nextStepDue", p.placed_from AS "placedFrom", p.placed_until AS "placedUntil",
        s.starts_on AS "startsOn", s.ends_on AS "endsOn", s.days_per_week AS "daysPerWeek", s.weekdays,
        CASE WHEN EXISTS (SELECT 1 FROM work_log w WHERE w.coaching_period_id = p.id AND w.environment_id = s.environment_id AND w.date = ${today}) THEN 1 ELSE 0 END AS "hasEntry",
        CASE WHEN ${team} THEN 1 ELSE 0 END AS "isTeam",
        ${this.places.proof(actor, 'p', sql`s.environment_id`)} AS "placeKnown",
        p.coach_id AS "coachId", c.name AS "coachName"
      FROM coaching_period p
      JOIN placement s ON s.coaching_period_id = p.id AND s.starts_on <= ${today} AND s.ends_on >= ${today}
      JOIN trainee t ON t.id = p.trainee_id
      JOIN environment e ON e.id = s.environment_id
      JOIN municipality m ON m.code = e.municipality_code
      LEFT JOIN app_user c ON c.id = p.coach_id
      WHERE p.organisation_id = ${actor.organisationId} AND p.phase <> 'ended' AND (${team} OR s.environment_id IN ${listOf(places)})
        AND NOT EXISTS (SELECT 1 FROM pause x WHERE x.coaching_period_id = p.id AND x.starts_on <= ${today} AND (x.ends_on IS NULL OR x.ends_on >= ${today}))
      ORDER BY e.sort_name, e.id, t.sort_name, p.id LIMIT ${LIMIT}`, isHere);
    return placed.filter(isHere).map(placedToday);
  }

  /** Placements of the same people that touch the days from `from` to `to`; one row for each pause in them. */
  async ahead(actor: Actor, from: PlainDate, to: PlainDate): Promise<PlacementAhead[]> {
    const places = hasRole(actor, 'staff') ? actor.environmentIds : [];
    const rows = await this.database.rows<Omit<PlacementAhead, 'weekdays'> & DaysRow>(sql`
      SELECT p.id AS "coachingPeriodId", s.environment_id AS "environmentId", s.starts_on AS "startsOn", s.ends_on AS "endsOn", s.days_per_week AS "daysPerWeek", s.weekdays,
        x.starts_on AS "pausedFrom", x.ends_on AS "pausedTo"
      FROM coaching_period p JOIN placement s ON s.coaching_period_id = p.id AND s.starts_on <= ${to} AND s.ends_on >= ${from}
      LEFT JOIN pause x ON x.coaching_period_id = p.id AND x.starts_on <= ${to} AND (x.ends_on IS NULL OR x.ends_on >= ${from})
      WHERE p.organisation_id = ${actor.organisationId} AND p.phase <> 'ended' AND (${this.cases.team(actor, 'p')} OR s.environment_id IN ${listOf(places)})
      LIMIT ${LIMIT}`);
    return rows.map(daysIn);
  }
}
