import { Controller, Get, Param, Query } from '@nestjs/common';
import { CompletionItem, CompletionListQuery, CompletionListResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { CompletionsService } from './completions.service.js';

@Controller('completions')
export class CompletionsController {
  constructor(private readonly completions: CompletionsService) {}

  /** Completed degree parts that the caller may see, newest first; filters by period, project, municipality, field, qualification. */
  @Get()
  @Access('completion.list', { caseData: true })
  @Returns(CompletionListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: CompletionListQuery): Promise<CompletionListResponse> {
    return this.completions.list(actor, query);
  }

  /** One completion. */
  @Get(':id')
  @Access('completion.read', { caseData: true })
  @Returns(CompletionItem)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CompletionItem> {
    return this.completions.read(actor, id);
  }
}
