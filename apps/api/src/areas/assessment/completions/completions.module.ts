import { Module } from '@nestjs/common';
import { ReferenceModule } from '../../registry/reference/reference.public.js';
import { TraineesModule } from '../../case/trainees/trainees.public.js';
import { CompletionRowsQuery } from './completion-rows.query.js';
import { CompletionsController } from './completions.controller.js';
import { CompletionsRepository } from './completions.repository.js';
import { CompletionsService } from './completions.service.js';
import { QualificationCompletionsController } from './qualification-completions.controller.js';
import { QualificationCompletionsRepository } from './qualification-completions.repository.js';
import { QualificationRowsQuery } from './qualification-rows.query.js';
import { QualificationCompletionsService } from './qualification-completions.service.js';

/** Completed degree parts and whole qualifications. */
@Module({
  imports: [ReferenceModule, TraineesModule],
  controllers: [CompletionsController, QualificationCompletionsController],
  providers: [
    CompletionsService, CompletionsRepository, CompletionRowsQuery,
    QualificationCompletionsService, QualificationCompletionsRepository, QualificationRowsQuery,
  ],
  exports: [CompletionsService, QualificationCompletionsService],
})
export class CompletionsModule {}
