import { Injectable } from '@nestjs/common';
import type { QualificationCompletionItem } from '@valopolku/contracts';
import { traineeName, type Actor, type LocalizedText } from '@valopolku/domain';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { NOTHING, sql } from '../../../platform/database/sql.js';
import { CasesService, type PlaceProof, PlacesService } from '../../case/trainees/trainees.public.js';

interface QualificationRow extends PlaceProof {
  id: string;
  coachingPeriodId: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  qualificationId: string;
  qualificationCode: string;
  /** JSON. */
  qualificationName: string;
  qualificationVersionId: string;
  providerId: string;
  providerName: string;
  date: string;
}

const LIMIT = 200;

/** Whole qualifications with their names, newest first; of one period when asked. */
@Injectable()
export class QualificationRowsQuery {
  constructor(
    private readonly people: PeopleRows,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
  ) {}

  async list(actor: Actor, periodId: string | null): Promise<QualificationCompletionItem[]> {
    const rows = await this.people.rows<QualificationRow>(sql`SELECT c.id, c.coaching_period_id AS "coachingPeriodId",
        c.trainee_id AS "traineeId", t.first_name AS "firstName", t.last_name AS "lastName",
        q.id AS "qualificationId", q.code AS "qualificationCode", q.name AS "qualificationName",
        c.qualification_version_id AS "qualificationVersionId", e.id AS "providerId", e.name AS "providerName", c.completed_on AS date,
        ${this.places.proof(actor, 'p')} AS "placeKnown"
      FROM qualification_completion c JOIN coaching_period p ON p.id = c.coaching_period_id JOIN trainee t ON t.id = c.trainee_id
      JOIN qualification q ON q.id = c.qualification_id JOIN education_provider e ON e.id = c.provider_id
      WHERE c.organisation_id = ${actor.organisationId} AND ${this.cases.where(actor, 'completion.list', 'p')}
        ${periodId === null ? NOTHING : sql`AND c.coaching_period_id = ${periodId}`}
      ORDER BY c.completed_on DESC, c.id DESC LIMIT ${LIMIT}`);
    return rows.map((row) => ({
      id: row.id,
      coachingPeriodId: row.coachingPeriodId,
      traineeId: row.traineeId,
      traineeName: traineeName(row),
      qualification: { id: row.qualificationId, code: row.qualificationCode, name: JSON.parse(row.qualificationName) as LocalizedText },
      qualificationVersionId: row.qualificationVersionId,
      // Where the provider is tells where the person is.
      provider: this.places.proved(row, { id: row.providerId, name: row.providerName }),
      date: row.date,
    }));
  }
}
