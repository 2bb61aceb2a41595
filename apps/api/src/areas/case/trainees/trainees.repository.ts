import { Injectable } from '@nestjs/common';
import { SERVICE_TERMS, SERVICES, areNamesAlike, nameForms, type Named, type PlainDate } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { listOf, sql, type Sql } from '../../../platform/database/sql.js';
import { TraineeWordEntity } from './trainee-word.entity.js';
import { TraineeEntity } from './trainee.entity.js';
import { wordsOf } from './accounts/trainee-words.js';

const SOCIAL_WELFARE = SERVICES.filter((service) => SERVICE_TERMS[service].isSocialWelfare);

type Namesake = Pick<TraineeEntity, 'id' | 'organisationId' | 'firstName' | 'lastName' | 'birthDate' | 'birthDateEstimated'>;

@Injectable()
export class TraineesRepository extends ScopedRepository<TraineeEntity> {
  constructor(database: Database) {
    super(database, TraineeEntity);
  }

  override async insertMany(trainees: readonly TraineeEntity[]): Promise<void> {
    await super.insertMany(trainees);
    for (const trainee of trainees) await this.writeWords(trainee);
  }

  override async update(trainee: TraineeEntity): Promise<TraineeEntity> {
    await super.update(trainee);
    await this.database.execute(sql`DELETE FROM trainee_word WHERE trainee_id = ${trainee.id}`);
    await this.writeWords(trainee);
    return trainee;
  }

  /** The earliest and the latest referral of all the person's periods, whoever may see them, or `of` some; null of a person without any. */
  async referredOn({ id, organisationId }: Pick<TraineeEntity, 'id' | 'organisationId'>, of?: readonly string[]): Promise<{ first: PlainDate | null; last: PlainDate | null }> {
    const row = await this.database.firstRow<{ first: PlainDate | null; last: PlainDate | null }>(sql`SELECT MIN(referred_on) AS first, MAX(referred_on) AS last FROM coaching_period
      WHERE trainee_id = ${id} AND organisation_id = ${organisationId} AND ${of ? sql`id IN ${listOf(of)}` : sql`1 = 1`}`);
    return { first: row?.first ?? null, last: row?.last ?? null };
  }

  /**
   * Another person of the same name (alike by the words of search, for what is found alike is asked alike) and the same birth, in the
   * organisation's own register: a birth year alone is the same as any day of that year. Clients of social welfare are another controller's: nothing tells of them.
   */
  async hasNamesake({ id, organisationId, birthDate, birthDateEstimated, ...names }: Namesake, among: Sql = sql`1 = 1`): Promise<boolean> {
    const year = birthDate.slice(0, 4);
    const birth = birthDateEstimated ? sql`substr(birth_date, 1, 4) = ${year}` : sql`(birth_date = ${birthDate} OR (birth_date_estimated = ${true} AND substr(birth_date, 1, 4) = ${year}))`;
    const rows = await this.database.rows<Named>(sql`SELECT first_name AS "firstName", last_name AS "lastName" FROM trainee WHERE organisation_id = ${organisationId} AND ${birth} AND id <> ${id}
      AND id IN (SELECT w.trainee_id FROM trainee_word w WHERE w.organisation_id = ${organisationId} AND w.word IN ${listOf(nameForms(names))} AND w.kind = 'name')
      AND EXISTS (SELECT 1 FROM coaching_period p JOIN period_information i ON i.coaching_period_id = p.id
        WHERE p.trainee_id = trainee.id AND (i.service IS NULL OR i.service NOT IN ${listOf(SOCIAL_WELFARE)}) AND ${among})`);
    return rows.some((other) => areNamesAlike(names, other));
  }

  private async writeWords(trainee: TraineeEntity): Promise<void> {
    const { organisationId, id: traineeId } = trainee;
    await this.database.insert(TraineeWordEntity, Array.from(wordsOf(trainee), ([word, kind]) => ({ organisationId, traineeId, word, kind })));
  }
}
