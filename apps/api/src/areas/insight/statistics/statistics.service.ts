import { Injectable } from '@nestjs/common';
import { statistic, type StatisticFilter, type StatisticRow } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { statisticSql, type OwnPeople } from './statistic-sql.js';

/** Answers statistics by their definitions, from the facts, through the report source. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The rows of a statistic in the order of their keys; without dimensions always one row. `people` as of `statisticSql`. */
  async rows(id: string, filter: StatisticFilter, people?: OwnPeople): Promise<StatisticRow[]> {
    const definition = statistic(id);
    if (!definition) throw new Error(`no statistic ${id}`);
    const found = await this.database.reportRows<Record<string, string | number>>(statisticSql(definition, filter, this.clock.today(), people));
    const keys = definition.dimensions.map((_, index) => `key_${index}`);
    return found
      .map((row) => ({ keys: keys.map((key) => String(row[key])), value: Number(row['value']) }))
      .sort((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1));
  }

  /** The one number of a statistic without dimensions. */
  async number(id: string, filter: StatisticFilter, people?: OwnPeople): Promise<number> {
    return (await this.rows(id, filter, people))[0]?.value ?? 0;
  }

  /** The numbers of a statistic with one dimension, by its key. */
  async byKey(id: string, filter: StatisticFilter, people?: OwnPeople): Promise<Map<string, number>> {
    return new Map((await this.rows(id, filter, people)).map(({ keys, value }) => [keys[0] ?? '', value]));
  }
}
