import { Injectable } from '@nestjs/common';
import type { Actor, DateRange, LogContext, LogEntry, Phase, Placement } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, NOTHING, sql } from '../../../platform/database/sql.js';

/** The period of an entry and its person, with the names that the answer shows. */
export interface LoggedPeriod {
  phase: Phase;
  startedOn: string | null;
  endedOn: string | null;
  traineeId: string;
  firstName: string;
  lastName: string;
  /** Of the one who logs. */
  userName: string | null;
}

export interface FoundTask {
  id: string;
  name: string;
  environmentId: string;
}

/** All that an entry is checked against, with the names that its answer needs. */
export interface LogSurroundings extends LogContext {
  period: LoggedPeriod;
  placements: PlacedAt[];
  tasks: FoundTask[];
}

export interface PlacedAt extends DateRange, Pick<Placement, 'id' | 'environmentId'> {
  environmentName: string;
}

/** What several entries of one period are checked against. */
export interface DiarySurroundings {
  period: LoggedPeriod;
  placements: PlacedAt[];
  pauses: DateRange[];
  tasks: FoundTask[];
  minutesByDay: Map<string, number>;
}

/** The entry that is being corrected: its own minutes do not count, and its retired tasks may stay. */
export interface Corrected {
  id: string;
  taskIds: readonly string[];
}

type RangeRow = PlacedAt & { kind: 'placement' | 'pause' };

/** Loads the surroundings of entries in four short queries; the person's row is locked first, for the sum of the day. */
@Injectable()
export class LogContextQuery {
  constructor(private readonly database: Database) {}

  async load(actor: Actor, periodId: string, entries: readonly LogEntry[], corrected: Corrected | null = null): Promise<DiarySurroundings> {
    const period = await this.lockPeriod(actor, periodId);
    const ranges = await this.ranges(periodId);
    return {
      period,
      placements: ranges.filter((range) => range.kind === 'placement'),
      pauses: ranges.filter((range) => range.kind === 'pause'),
      tasks: await this.tasks(actor, entries.flatMap((entry) => entry.taskIds), corrected),
      minutesByDay: await this.minutes(actor, period.traineeId, entries.map((entry) => entry.date), corrected?.id ?? ''),
    };
  }

  /**
   * Two entries of one person's day wait for each other; the period cannot end meanwhile. The period is locked first, as every
   * change of it does; on SQLite the queue is the lock.
   */
  async lockPeriod(actor: Actor, periodId: string): Promise<LoggedPeriod> {
    const row = await this.database.firstRow<LoggedPeriod>(sql`
      SELECT p.phase, p.started_on AS "startedOn", p.ended_on AS "endedOn", p.trainee_id AS "traineeId",
        t.first_name AS "firstName", t.last_name AS "lastName", u.name AS "userName"
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id LEFT JOIN app_user u ON u.id = ${actor.userId}
      WHERE p.id = ${periodId} AND p.organisation_id = ${actor.organisationId}
      ${this.database.dialect === 'postgres' ? sql`FOR UPDATE OF p, t` : NOTHING}`);
    if (!row) throw new Error('a case without a period');
    return row;
  }

  private ranges(periodId: string): Promise<RangeRow[]> {
    return this.database.rows<RangeRow>(sql`
      SELECT 'placement' AS kind, s.id, s.environment_id AS "environmentId", s.starts_on AS "startsOn", s.ends_on AS "endsOn", e.name AS "environmentName"
      FROM placement s JOIN environment e ON e.id = s.environment_id WHERE s.coaching_period_id = ${periodId}
      UNION ALL SELECT 'pause', id, '', starts_on, ends_on, '' FROM pause WHERE coaching_period_id = ${periodId}`);
  }

  private async tasks(actor: Actor, taskIds: readonly string[], corrected: Corrected | null): Promise<FoundTask[]> {
    if (taskIds.length === 0) return [];
    return this.database.rows<FoundTask>(sql`SELECT id, name, environment_id AS "environmentId" FROM work_task
      WHERE organisation_id = ${actor.organisationId} AND id IN ${listOf([...new Set(taskIds)])}
        AND (retired_on IS NULL OR id IN ${listOf(corrected?.taskIds ?? [])})`);
  }

  private async minutes(actor: Actor, traineeId: string, dates: readonly string[], except: string): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ date: string; minutes: number }>(sql`SELECT date, CAST(SUM(minutes) AS integer) AS minutes
      FROM work_log WHERE organisation_id = ${actor.organisationId} AND trainee_id = ${traineeId} AND date IN ${listOf([...new Set(dates)])}
        AND id <> ${except} GROUP BY date`);
    return new Map(rows.map((row) => [row.date, row.minutes]));
  }
}

/** What one of the entries is checked against. */
export function surroundingsOf(entry: LogEntry, around: DiarySurroundings): LogSurroundings {
  const { period, placements, pauses, minutesByDay } = around;
  const tasks = around.tasks.filter((task) => task.environmentId === entry.environmentId);
  return { period, placements, pauses, tasks, environmentTaskIds: tasks.map((task) => task.id), otherMinutesThatDay: minutesByDay.get(entry.date) ?? 0 };
}
