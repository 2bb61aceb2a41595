import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { DemonstrationResultEntity } from './demonstration-result.entity.js';

@Injectable()
export class DemonstrationResultsRepository extends ScopedRepository<DemonstrationResultEntity> {
  constructor(database: Database) {
    super(database, DemonstrationResultEntity);
  }
}
