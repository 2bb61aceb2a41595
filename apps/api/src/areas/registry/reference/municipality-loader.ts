import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { systemOf } from '../../../platform/audit/doer.js';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MUNICIPALITIES } from './municipalities.js';
import { MunicipalityEntity } from './municipality.entity.js';

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
    const existing = new Map((await this.database.entities(MunicipalityEntity, sql`1 = 1`)).map((row) => [row.code, JSON.stringify(row)]));
    const changed = MUNICIPALITIES.filter((row) => existing.get(row.code) !== inOrder(row));
    if (changed.length === 0) return;
    await this.unitOfWork.run(systemOf(), () => this.database.upsert(MunicipalityEntity, changed), 'seedOfCodeSet');
  }
}

/** As the database gives it back, so that the two can be compared. */
function inOrder(row: MunicipalityEntity): string {
  const { code, name, regionCode, regionName, sortName, inForceFrom, inForceUntil, successorCode, isPlace } = row;
  return JSON.stringify({ code, name, regionCode, regionName, sortName, inForceFrom, inForceUntil, successorCode, isPlace });
}
