import { Injectable } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { CaseSight } from '../../../../platform/access/case-sight.js';
import { Database } from '../../../../platform/database/database.js';
import { listOf, sql } from '../../../../platform/database/sql.js';
import { CasesService, type Case, type CaseRow } from './cases.service.js';

/** Tells the platform how an actor sees people, by the same rules as every page. */
@Injectable()
export class CaseSightService extends CaseSight {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesService,
  ) {
    super();
  }

  async views(actor: Actor, traineeIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (traineeIds.length === 0) return new Map();
    const rows = await this.database.rows<CaseRow>(sql`SELECT ${this.cases.columns} FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id
      ${this.cases.joins(actor)} WHERE p.organisation_id = ${actor.organisationId} AND p.trainee_id IN ${listOf(traineeIds)}`);
    const found = new Map<string, Case[]>();
    for (const one of rows.map((row) => this.cases.of(actor, row))) found.set(one.traineeId, [...(found.get(one.traineeId) ?? []), one]);
    return new Map([...found].map(([traineeId, cases]) => [traineeId, cases.flatMap((one) => this.cases.sight(actor, one))]));
  }

  async requireRead(actor: Actor, traineeId: string): Promise<void> {
    await this.cases.requireOfTrainee(actor, 'trainee.read', traineeId);
  }
}
