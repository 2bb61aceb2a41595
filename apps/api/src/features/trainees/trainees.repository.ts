import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@valopolku/domain';
import { Database } from '../../platform/database/database.js';
import { ScopedRepository } from '../../platform/database/scoped-repository.js';
import { joined, sql } from '../../platform/database/sql.js';
import { TraineeEntity } from './trainee.entity.js';
import { wordsOf } from './trainee-words.js';

@Injectable()
export class TraineesRepository extends ScopedRepository<TraineeEntity> {
  constructor(database: Database) {
    super(database, TraineeEntity);
  }

  override async insert(trainee: TraineeEntity): Promise<TraineeEntity> {
    await super.insert(trainee);
    await this.writeWords(trainee);
    return trainee;
  }

  override async update(trainee: TraineeEntity): Promise<TraineeEntity> {
    await super.update(trainee);
    await this.database.execute(sql`DELETE FROM trainee_word WHERE trainee_id = ${trainee.id}`);
    await this.writeWords(trainee);
    return trainee;
  }

  /** The earliest and the latest referral of all the person's periods, whoever may see them; null of a person without any. */
  async referredOn({ id, organisationId }: Pick<TraineeEntity, 'id' | 'organisationId'>): Promise<{ first: PlainDate | null; last: PlainDate | null }> {
    const row = await this.database.firstRow<{ first: PlainDate | null; last: PlainDate | null }>(sql`SELECT MIN(referred_on) AS first, MAX(referred_on) AS last FROM coaching_period
      WHERE trainee_id = ${id} AND organisation_id = ${organisationId}`);
    return { first: row?.first ?? null, last: row?.last ?? null };
  }

  /** The person has died, as some period tells. */
  async hasDied({ id, organisationId }: Pick<TraineeEntity, 'id' | 'organisationId'>): Promise<boolean> {
    const row = await this.database.firstRow<{ id: string }>(sql`SELECT id FROM coaching_period WHERE trainee_id = ${id} AND organisation_id = ${organisationId} AND exit_detail = 'died' LIMIT 1`);
    return row !== undefined;
  }

  private async writeWords(trainee: TraineeEntity): Promise<void> {
    const rows = Array.from(wordsOf(trainee), ([word, kind]) => sql`(${trainee.organisationId}, ${trainee.id}, ${word}, ${kind})`);
    if (rows.length === 0) return;
    await this.database.execute(sql`INSERT INTO trainee_word (organisation_id, trainee_id, word, kind) VALUES ${joined(rows, ', ')}`);
  }
}
