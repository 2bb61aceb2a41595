import { Injectable } from '@nestjs/common';
import { rollUpKey, type RollUpRow } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql, type Sql } from '../../../platform/database/sql.js';
import type { EntityClass } from '../../../platform/database/table/table.js';
import { FACT_ENTITIES, FACT_KINDS, keyed, type Facts } from './fact-rows.js';
import { RollUpEntity } from './roll-up.entity.js';

/** What is counted is added to what stands. */
const ADDED = sql`ON CONFLICT (organisation_id, dimension, project_id, municipality_code, month, value)
  DO UPDATE SET n = roll_up.n + excluded.n, minutes = roll_up.minutes + excluded.minutes`;

/** The stored facts and roll-ups. Not scoped by an actor: only the keeper and the statistics service use them. */
@Injectable()
export class StoredFacts {
  constructor(private readonly database: Database) {}

  /** Everything that is stored of these people. */
  async ofPeople(traineeIds: readonly string[]): Promise<Facts> {
    return this.where(sql`trainee_id IN ${listOf(traineeIds)}`);
  }

  async ofOrganisation(organisationId: string): Promise<Facts> {
    return this.where(sql`organisation_id = ${organisationId}`);
  }

  async rollUps(organisationId: string): Promise<RollUpRow[]> {
    const rows = await this.database.entities(RollUpEntity, sql`organisation_id = ${organisationId}`);
    return rows.sort((a, b) => (rollUpKey(a) < rollUpKey(b) ? -1 : 1));
  }

  /** Writes what differs between what is stored and what should be. */
  async write(before: Facts, after: Facts): Promise<void> {
    for (const kind of FACT_KINDS) await this.writeKind<object>(FACT_ENTITIES[kind], before[kind], after[kind]);
  }

  /** Adds to the roll-ups, in key order so that two writers never wait for each other in a ring; what comes to 0 goes. */
  async addRollUps(difference: readonly RollUpRow[]): Promise<void> {
    await this.database.insert(RollUpEntity, difference, ADDED);
    const lower = difference.filter((row) => row.n < 0 || row.minutes < 0);
    await this.database.remove(RollUpEntity, lower, sql`n = 0 AND minutes = 0`);
  }

  private async writeKind<T extends object>(entity: EntityClass<T>, before: readonly T[], after: readonly T[]): Promise<void> {
    const [old, now] = [keyed(entity, before), keyed(entity, after)];
    await this.database.upsert(entity, [...now].filter(([key, one]) => old.get(key)?.content !== one.content).map(([, one]) => one.row));
    await this.database.remove(entity, [...old].filter(([key]) => !now.has(key)).map(([, one]) => one.row));
  }

  private async where(condition: Sql): Promise<Facts> {
    return {
      periods: await this.database.entities(FACT_ENTITIES.periods, condition),
      logMonths: await this.database.entities(FACT_ENTITIES.logMonths, condition),
      completions: await this.database.entities(FACT_ENTITIES.completions, condition),
      qualifications: await this.database.entities(FACT_ENTITIES.qualifications, condition),
    };
  }
}
