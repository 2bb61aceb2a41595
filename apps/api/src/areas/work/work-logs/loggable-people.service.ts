import { Injectable } from '@nestjs/common';
import type { LoggablePeopleResponse, LoggablePerson, WorkLogResponse } from '@valopolku/contracts';
import { hasRole, traineeName, type Actor, type PlainDate } from '@valopolku/domain';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql } from '../../../platform/database/sql.js';
import { CasesService, type PlaceProof, PlacesService } from '../../case/trainees/trainees.public.js';
import { WorkLogReader } from './work-log-reader.service.js';

const LIMIT = 500;

interface PersonRow extends PlaceProof {
  coachingPeriodId: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  environmentId: string;
  environmentName: string;
  placedFrom: string;
  placedTo: string;
  lastId: string | null;
}

interface TaskRow {
  id: string;
  name: string;
  environmentId: string;
}

/** People about whom the caller may log a day's work: placed on the day, not paused, with the tasks of the place. */
@Injectable()
export class LoggablePeople {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
    private readonly reader: WorkLogReader,
    private readonly peopleRows: PeopleRows,
  ) {}

  async on(actor: Actor, date: PlainDate): Promise<LoggablePeopleResponse> {
    const people = await this.people(actor, date);
    const tasks = await this.tasks([...new Set(people.map((person) => person.environmentId))]);
    const last = await this.reader.byIds(actor, people.map((person) => person.lastId).filter((id) => id !== null));
    return {
      items: people.flatMap((person) => this.present(person, tasks, last)),
    };
  }

  private present(person: PersonRow, tasks: readonly TaskRow[], last: readonly WorkLogResponse[]): LoggablePerson[] {
    const environment = this.places.proved(person, { id: person.environmentId, name: person.environmentName });
    return environment === null ? [] : [{
      coachingPeriodId: person.coachingPeriodId,
      traineeId: person.traineeId,
      name: traineeName(person),
      environment,
      placedFrom: person.placedFrom,
      placedTo: person.placedTo,
      tasks: tasks.filter((task) => task.environmentId === person.environmentId).map(({ id, name }) => ({ id, name })),
      last: last.find((log) => log.id === person.lastId) ?? null,
    }];
  }

  /** Staff see the people of their own places; the coach and the person every place of the period. */
  private people(actor: Actor, date: PlainDate): Promise<PersonRow[]> {
    const places = hasRole(actor, 'staff') ? actor.environmentIds : [];
    return this.peopleRows.rows<PersonRow>(sql`
      SELECT p.id AS "coachingPeriodId", p.trainee_id AS "traineeId", t.first_name AS "firstName", t.last_name AS "lastName",
        s.environment_id AS "environmentId", e.name AS "environmentName", s.starts_on AS "placedFrom", s.ends_on AS "placedTo",
        (SELECT l.id FROM work_log l WHERE l.organisation_id = p.organisation_id AND l.coaching_period_id = p.id
          AND l.environment_id = s.environment_id ORDER BY l.date DESC, l.id DESC LIMIT 1) AS "lastId",
        ${this.places.proof(actor, 'p', sql`s.environment_id`)} AS "placeKnown"
      FROM coaching_period p
      JOIN placement s ON s.coaching_period_id = p.id AND s.starts_on <= ${date} AND s.ends_on >= ${date}
      JOIN trainee t ON t.id = p.trainee_id
      JOIN environment e ON e.id = s.environment_id
      WHERE p.phase <> 'ended' AND p.started_on <= ${date} AND ${this.cases.where(actor, 'workLog.create', 'p')}
        AND (s.environment_id IN ${listOf(places)} OR ${this.cases.team(actor, 'p')} OR p.trainee_id = ${actor.traineeId ?? ''})
        AND NOT EXISTS (SELECT 1 FROM pause x WHERE x.coaching_period_id = p.id AND x.starts_on <= ${date} AND (x.ends_on IS NULL OR x.ends_on >= ${date}))
      ORDER BY t.sort_name, p.id, s.starts_on LIMIT ${LIMIT}`);
  }

  private async tasks(environmentIds: readonly string[]): Promise<TaskRow[]> {
    if (environmentIds.length === 0) return [];
    return this.database.rows<TaskRow>(sql`SELECT id, name, environment_id AS "environmentId" FROM work_task
      WHERE environment_id IN ${listOf(environmentIds)} AND retired_on IS NULL ORDER BY environment_id, position, id`);
  }
}
