import { Module } from '@nestjs/common';
import { FactsCheck } from './facts-check.service.js';
import { RebuildFactsCommand, VerifyFactsCommand } from './facts.commands.js';
import { FactsService } from './facts.service.js';
import { SourceFacts } from './source-facts.query.js';
import { StoredFacts } from './stored-facts.repository.js';

/** Listens to what is recorded of a period, a log or a completion; nobody calls it. */
@Module({
  providers: [FactsService, FactsCheck, SourceFacts, StoredFacts, VerifyFactsCommand, RebuildFactsCommand],
  exports: [FactsCheck],
})
export class FactsModule {}
