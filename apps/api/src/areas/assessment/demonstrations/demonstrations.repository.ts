import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { DemonstrationEntity } from './demonstration.entity.js';

@Injectable()
export class DemonstrationsRepository extends ScopedRepository<DemonstrationEntity> {
  constructor(database: Database) {
    super(database, DemonstrationEntity);
  }
}
