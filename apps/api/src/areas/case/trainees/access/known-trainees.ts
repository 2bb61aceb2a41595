import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { KnownTrainees } from '../../../registry/users/users.public.js';
import { isSucceeded } from './case-conditions.js';
import { TraineesRepository } from '../trainees.repository.js';

/** Lets an account be bound to a person of the organisation, and end with its coach's. */
@Injectable()
export class TraineesOfOrganisation extends KnownTrainees {
  constructor(
    private readonly trainees: TraineesRepository,
    private readonly database: Database,
  ) {
    super();
  }

  async isKnown(actor: Actor, traineeId: string): Promise<boolean> {
    return (await this.trainees.find(actor, traineeId)) !== undefined;
  }

  async withPasswordOf(actor: Actor, coachId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT DISTINCT p.trainee_id AS id FROM coaching_period p JOIN app_user a ON a.trainee_id = p.trainee_id
      WHERE p.organisation_id = ${actor.organisationId} AND p.coach_id = ${coachId} AND a.password_hash IS NOT NULL
        AND (p.phase <> 'ended' OR a.must_change_password = ${true}) AND NOT ${isSucceeded('p')} ORDER BY p.trainee_id`);
    return rows.map(({ id }) => id);
  }
}
