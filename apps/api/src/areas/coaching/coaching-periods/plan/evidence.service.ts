import { Injectable } from '@nestjs/common';
import type { Evidence } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { joined, listOf, sql } from '../../../../platform/database/sql.js';
import { CoachingPeriodsRepository } from '../coaching-periods.repository.js';

/** Confirmed entries of one requirement; with all counts 0 there is no evidence. */
export type EvidenceCounts = Pick<Evidence, 'requirementId' | 'guided' | 'partly' | 'independent' | 'lastOn'>;

/** Evidence for the requirements, kept where readiness is shown; counted by the work diary, which stands to the right. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly periods: CoachingPeriodsRepository,
  ) {}

  /** Replaces the counts of these requirements of a period, inside the unit of work of the change. */
  async keep(periodId: string, counts: readonly EvidenceCounts[]): Promise<void> {
    if (counts.length === 0) return;
    const { organisationId } = await this.periods.lockKept(periodId);
    const ids = [...counts].map((one) => one.requirementId).sort();
    await this.database.execute(sql`DELETE FROM requirement_evidence WHERE coaching_period_id = ${periodId} AND requirement_id IN ${listOf(ids)}`);
    const rows = counts
      .filter((one) => one.guided + one.partly + one.independent > 0)
      .map((one) => sql`(${periodId}, ${one.requirementId}, ${organisationId}, ${one.guided}, ${one.partly}, ${one.independent}, ${one.lastOn})`);
    if (rows.length === 0) return;
    await this.database.execute(sql`INSERT INTO requirement_evidence (coaching_period_id, requirement_id, organisation_id, guided, partly, independent, last_on)
      VALUES ${joined(rows, ', ')}`);
  }
}
