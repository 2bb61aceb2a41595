import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';

/** Judgements of a target's requirements, asked inside the unit that has locked the period. */
@Injectable()
export class JudgementsQuery {
  constructor(private readonly database: Database) {}

  async idOf(targetId: string, requirementId: string): Promise<string | undefined> {
    const row = await this.database.firstRow<{ id: string }>(sql`SELECT id FROM requirement_judgement
      WHERE target_id = ${targetId} AND requirement_id = ${requirementId}`);
    return row?.id;
  }

  async countReady(targetId: string): Promise<number> {
    const row = await this.database.firstRow<{ ready: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS ready FROM requirement_judgement
      WHERE target_id = ${targetId} AND judgement = 'ready'`);
    return row?.ready ?? 0;
  }
}
