import { Injectable } from '@nestjs/common';
import type { Actor, StatisticFilter } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { NOTHING, sql } from '../../../platform/database/sql.js';
import { PlacesService } from '../../case/trainees/trainees.public.js';

/** How many environments are in use on a day, as their list tells by `shownState`: mapped, with someone placed whom the caller may know to be there. */
@Injectable()
export class EnvironmentsInUse {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesService,
  ) {}

  async count(actor: Actor, { organisationId, projectId, municipalityCode }: StatisticFilter, today: string): Promise<number> {
    const project = projectId ? sql`AND e.project_id = ${projectId}` : NOTHING;
    const municipality = municipalityCode ? sql`AND e.municipality_code = ${municipalityCode}` : NOTHING;
    const [row] = await this.database.reportRows<{ n: number }>(sql`
      SELECT CAST(count(*) AS integer) AS n FROM environment e
      WHERE e.organisation_id = ${organisationId} ${project} ${municipality}
        AND e.state IN ('mapped', 'approved') AND EXISTS (SELECT 1 FROM placement s JOIN coaching_period p ON p.id = s.coaching_period_id
          WHERE s.environment_id = e.id AND s.starts_on <= ${today} AND s.ends_on >= ${today}
            AND ${this.places.seenAt(actor, 'p', sql`s.environment_id`)})`);
    return row?.n ?? 0;
  }
}
