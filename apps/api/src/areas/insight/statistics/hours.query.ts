import { Injectable } from '@nestjs/common';
import type { MonthFigure } from '@valopolku/contracts';
import { monthsThrough, type PlainDate, type StatisticFilter } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { NOTHING, sql } from '../../../platform/database/sql.js';
import type { OwnPeople } from './statistic-sql.js';
import { StatisticsService } from './statistics.service.js';

/** Minutes and entries of the work diary by month. */
@Injectable()
export class HoursQuery {
  constructor(
    private readonly database: Database,
    private readonly statistics: StatisticsService,
  ) {}

  /** Every calendar month until the day, empty ones too, and a year at least. */
  async byMonth(filter: StatisticFilter, until: PlainDate, people?: OwnPeople): Promise<MonthFigure[]> {
    return monthsThrough(await this.withHours(filter, people), until, 12, (month) => ({ month, minutes: 0, logs: 0 }));
  }

  /** Of everyone from the roll-ups; of some people, or of one field, which the roll-ups do not know, from the months of periods. */
  private async withHours(filter: StatisticFilter, people?: OwnPeople): Promise<MonthFigure[]> {
    if (people || filter.fieldId) return this.of(filter, people);
    const logs = await this.statistics.byKey('logsByMonth', filter);
    const minutes = await this.statistics.rows('hoursByMonth', filter);
    return minutes.map(({ keys: [month = ''], value }) => ({ month, minutes: value, logs: logs.get(month) ?? 0 }));
  }

  /** Without `people` municipalities are as the facts tell, which hold none of a hidden person. */
  private of({ organisationId, projectId, municipalityCode, fieldId }: StatisticFilter, people: OwnPeople | undefined): Promise<MonthFigure[]> {
    const project = projectId ? sql`AND p.project_id = ${projectId}` : NOTHING;
    const field = fieldId ? sql`AND p.field_id = ${fieldId}` : NOTHING;
    const known = people ? sql`p.municipality_code = ${municipalityCode ?? ''} AND ${people.placesKnown}` : sql`EXISTS (SELECT 1 FROM period_fact f WHERE f.period_id = p.id AND f.municipality_code = ${municipalityCode ?? ''})`;
    const municipality = municipalityCode ? sql`AND ${known}` : NOTHING;
    const who = people?.who ?? sql`1 = 1`;
    return this.database.reportRows<MonthFigure>(sql`SELECT m.month, CAST(SUM(m.minutes) AS integer) AS minutes, CAST(SUM(m.logs) AS integer) AS logs
      FROM coaching_period p JOIN log_month_fact m ON m.period_id = p.id
      WHERE p.organisation_id = ${organisationId} AND ${who} ${project} ${field} ${municipality} GROUP BY m.month ORDER BY m.month`);
  }
}
