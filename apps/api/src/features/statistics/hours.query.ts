import { Injectable } from '@nestjs/common';
import type { MonthFigure } from '@valopolku/contracts';
import type { StatisticFilter } from '@valopolku/domain';
import { Database } from '../../platform/database/database.js';
import { NOTHING, sql } from '../../platform/database/sql.js';
import type { OwnPeople } from './statistic-sql.js';
import { StatisticsService } from './statistics.service.js';

/** Minutes and entries of the work diary by month. */
@Injectable()
export class HoursQuery {
  constructor(
    private readonly database: Database,
    private readonly statistics: StatisticsService,
  ) {}

  /** Of everyone from the roll-ups; of some people from their months, which are few. */
  async byMonth(filter: StatisticFilter, people?: OwnPeople): Promise<MonthFigure[]> {
    if (people) return this.of(filter, people);
    const logs = await this.statistics.byKey('logsByMonth', filter);
    const minutes = await this.statistics.rows('hoursByMonth', filter);
    return minutes.map(({ keys: [month = ''], value }) => ({ month, minutes: value, logs: logs.get(month) ?? 0 }));
  }

  private of({ organisationId, projectId, municipalityCode }: StatisticFilter, people: OwnPeople): Promise<MonthFigure[]> {
    const project = projectId ? sql`AND p.project_id = ${projectId}` : NOTHING;
    const municipality = municipalityCode ? sql`AND p.municipality_code = ${municipalityCode} AND ${people.placesKnown}` : NOTHING;
    return this.database.reportRows<MonthFigure>(sql`SELECT m.month, CAST(SUM(m.minutes) AS integer) AS minutes, CAST(SUM(m.logs) AS integer) AS logs
      FROM coaching_period p JOIN log_month_fact m ON m.period_id = p.id
      WHERE p.organisation_id = ${organisationId} AND ${people.who} ${project} ${municipality} GROUP BY m.month ORDER BY m.month`);
  }
}
