import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  QualificationCompletionItem, QualificationCompletionListQuery, QualificationCompletionListResponse, RecordQualificationRequest,
} from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { QualificationCompletionsService } from './qualification-completions.service.js';

@Controller('qualification-completions')
export class QualificationCompletionsController {
  constructor(private readonly qualifications: QualificationCompletionsService) {}

  /** Whole qualifications that the caller may see, newest first, at most 200; of one period when asked. */
  @Get()
  @Access('completion.list', { caseData: true })
  @Returns(QualificationCompletionListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: QualificationCompletionListQuery): Promise<QualificationCompletionListResponse> {
    return this.qualifications.list(actor, query.coachingPeriod ?? null);
  }

  /** Records that the provider has granted the whole qualification; 409 `mandatoryPartMissing` names the parts that lack. */
  @Post()
  @Access('qualificationCompletion.record', { caseData: true })
  @Returns(QualificationCompletionItem, 201)
  record(@CurrentActor() actor: Actor, @Body() input: RecordQualificationRequest): Promise<QualificationCompletionItem> {
    return this.qualifications.record(actor, input);
  }
}
