import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireUnit } from '../../../platform/database/unit.js';
import { MUNICIPALITIES } from './municipalities.js';
import { MunicipalityEntity } from './municipality.entity.js';
import { systemOf } from '../../../platform/audit/doer.js';

/** Brings the table that foreign keys point at up to the data file, at every start; writes nothing when it is. */
@Injectable()
export class MunicipalityLoader implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.load();
  }

  async load(): Promise<void> {
    const existing = new Map((await this.database.manager.find(MunicipalityEntity)).map((row) => [row.code, JSON.stringify(row)]));
    const changed = MUNICIPALITIES.filter((row) => existing.get(row.code) !== inOrder(row));
    if (changed.length === 0) return;
    await this.unitOfWork.run(systemOf(), () => this.write(changed), 'seedOfCodeSet');
  }

  private async write(rows: readonly MunicipalityEntity[]): Promise<void> {
    await requireUnit()
      .manager.createQueryBuilder()
      .insert()
      .into(MunicipalityEntity)
      .values([...rows])
      .orUpdate(['name', 'region_code', 'region_name', 'sort_name', 'in_force_from', 'in_force_until', 'successor_code', 'is_place'], ['code'])
      .updateEntity(false)
      .execute();
  }
}

/** As the database gives it back, so that the two can be compared. */
function inOrder(row: MunicipalityEntity): string {
  const { code, name, regionCode, regionName, sortName, inForceFrom, inForceUntil, successorCode, isPlace } = row;
  return JSON.stringify({ code, name, regionCode, regionName, sortName, inForceFrom, inForceUntil, successorCode, isPlace });
}
