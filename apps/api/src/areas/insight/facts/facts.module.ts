import { Module } from '@nestjs/common';
import { FactsCheck } from './facts-check.service.js';
import { RebuildFactsCommand, VerifyFactsCommand } from './facts.commands.js';
import { FactsService } from './facts.service.js';
import { SourceFacts } from './source-facts.query.js';
import { StoredFacts } from './stored-facts.repository.js';

/** Low level: used by the features that change a period, a log or a completion; uses no other feature. */
@Module({
  providers: [FactsService, FactsCheck, SourceFacts, StoredFacts, VerifyFactsCommand, RebuildFactsCommand],
  exports: [FactsService, FactsCheck],
})
export class FactsModule {}
