import { Injectable } from '@nestjs/common';
import { rollUpDifference, summed } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { factDifferences, type FactDifference } from './fact-differences.js';
import { rollUpsOf } from './facts.service.js';
import { SourceFacts } from './source-facts.query.js';
import { StoredFacts } from './stored-facts.repository.js';
import { systemOf } from '../../../platform/audit/doer.js';

/** Recomputes facts and roll-ups from the source rows: to tell what differs, or to put it right. For the command line and tests. */
@Injectable()
export class FactsCheck {
  constructor(
    private readonly units: UnitOfWork,
    private readonly database: Database,
    private readonly sources: SourceFacts,
    private readonly stored: StoredFacts,
  ) {}

  /** Every stored row that is not as the source rows say, of all organisations; empty when all is well. Changes nothing. */
  async verify(): Promise<FactDifference[]> {
    // In one unit of work, so that nothing changes between the two counts.
    return this.units.run(systemOf(), async () => {
      const found: FactDifference[] = [];
      for (const organisationId of await this.organisations()) found.push(...(await this.compare(organisationId)));
      return found;
    });
  }

  /** Writes facts and roll-ups anew and returns what was wrong before. */
  async rebuild(): Promise<FactDifference[]> {
    return this.units.run(
      systemOf(),
      async () => {
        const found: FactDifference[] = [];
        for (const organisationId of await this.organisations()) {
          found.push(...(await this.compare(organisationId)));
          await this.write(organisationId);
        }
        return found;
      },
      'factsRebuild',
    );
  }

  private async compare(organisationId: string): Promise<FactDifference[]> {
    const [stored, counted] = [await this.stored.ofOrganisation(organisationId), await this.sources.ofOrganisation(organisationId)];
    return factDifferences(stored, counted, await this.stored.rollUps(organisationId), summed(rollUpsOf(counted)));
  }

  private async write(organisationId: string): Promise<void> {
    const [stored, counted] = [await this.stored.ofOrganisation(organisationId), await this.sources.ofOrganisation(organisationId)];
    await this.stored.write(stored, counted);
    await this.stored.addRollUps(rollUpDifference(await this.stored.rollUps(organisationId), rollUpsOf(counted)));
  }

  private async organisations(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT id FROM organisation UNION SELECT organisation_id FROM period_fact ORDER BY 1`);
    return rows.map((row) => row.id);
  }
}

