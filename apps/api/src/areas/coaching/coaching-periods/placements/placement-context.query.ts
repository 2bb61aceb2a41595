import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DomainError, type Actor, type DateRange, type PlainDate } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { sql } from '../../../../platform/database/sql.js';
import { DiaryOfPeriod } from '../diary-of-period.port.js';

interface EnvironmentRow { capacity: number; retired_on: PlainDate | null }

/** What a placement is checked against, beside the period itself. */
@Injectable()
export class PlacementContextQuery {
  constructor(
    private readonly database: Database,
    private readonly modules: ModuleRef,
  ) {}

  /** Holds the environment until the unit ends, so that two placements at once cannot both take its last place. */
  async lockEnvironment(actor: Actor, id: string): Promise<{ capacity: number; retiredOn: PlainDate | null }> {
    const lock = this.database.dialect === 'postgres' ? sql`FOR UPDATE` : sql``;
    const row = await this.database.firstRow<EnvironmentRow>(sql`SELECT capacity, retired_on FROM environment
      WHERE id = ${id} AND organisation_id = ${actor.organisationId} ${lock}`);
    if (!row) throw DomainError.at('environmentId', 'unknownEnvironment');
    return { capacity: row.capacity, retiredOn: row.retired_on };
  }

  /** Other people's placements there that share a day with the range. */
  async othersAt(environmentId: string, periodId: string, range: DateRange & { endsOn: PlainDate }): Promise<DateRange[]> {
    const rows = await this.database.rows<{ starts_on: string; ends_on: string }>(sql`SELECT starts_on, ends_on FROM placement
      WHERE environment_id = ${environmentId} AND ends_on >= ${range.startsOn} AND starts_on <= ${range.endsOn} AND coaching_period_id <> ${periodId}`);
    return rows.map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on }));
  }

  /** Days with entries of the work diary: of one placement, or of the whole period. */
  async loggedOn(periodId: string, placementId?: string): Promise<PlainDate[]> {
    const days = await this.modules.get(DiaryOfPeriod, { strict: false }).loggedOn(periodId);
    return days.filter((day) => placementId === undefined || day.placementId === placementId).map((day) => day.date);
  }
}
