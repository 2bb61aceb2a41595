import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { ContactEntity, ExtensionEntity, HandOverEntity, PauseEntity, PhaseChangeEntity, SuitabilityAssessmentEntity } from './period-parts.entity.js';
import { PlacementEntity } from './placements/placement.entity.js';
import { RequirementJudgementEntity, TargetEntity } from './plan/target.entity.js';

/** Writing the rows that hang on a period; they are read by `PeriodStateQuery` and `PeriodPageQuery`. */
@Injectable()
export class PeriodParts {
  readonly assessments: PartRepository<SuitabilityAssessmentEntity>;
  readonly targets: PartRepository<TargetEntity>;
  readonly judgements: PartRepository<RequirementJudgementEntity>;
  readonly placements: PartRepository<PlacementEntity>;
  readonly phaseChanges: PartRepository<PhaseChangeEntity>;
  readonly pauses: PartRepository<PauseEntity>;
  readonly extensions: PartRepository<ExtensionEntity>;
  readonly contacts: PartRepository<ContactEntity>;
  readonly handOvers: PartRepository<HandOverEntity>;

  constructor(database: Database) {
    this.assessments = new PartRepository(database, SuitabilityAssessmentEntity);
    this.targets = new PartRepository(database, TargetEntity);
    this.judgements = new PartRepository(database, RequirementJudgementEntity);
    this.placements = new PartRepository(database, PlacementEntity);
    this.phaseChanges = new PartRepository(database, PhaseChangeEntity);
    this.pauses = new PartRepository(database, PauseEntity);
    this.extensions = new PartRepository(database, ExtensionEntity);
    this.contacts = new PartRepository(database, ContactEntity);
    this.handOvers = new PartRepository(database, HandOverEntity);
  }
}

class PartRepository<T extends { id: string; version: number }> extends ScopedRepository<T> {}
