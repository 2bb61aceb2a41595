import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  CancelDemonstrationRequest, ChangeDemonstrationRequest, DemonstrationListQuery, DemonstrationListResponse, DemonstrationResponse, PlanDemonstrationRequest,
  DemonstrationResult,
} from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../platform/http/asks.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { DemonstrationsService } from './demonstrations.service.js';

@Controller('demonstrations')
export class DemonstrationsController {
  constructor(private readonly demonstrations: DemonstrationsService) {}

  /** Demonstrations that the caller may see, by day; `when` is ahead, past (latest first) or lacking (not booked yet). */
  @Get()
  @Access('demonstration.list', { caseData: true })
  @Returns(DemonstrationListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: DemonstrationListQuery): Promise<DemonstrationListResponse> {
    return this.demonstrations.list(actor, query);
  }

  /** One demonstration, with what still lacks before it can be booked. */
  @Get(':id')
  @Access('demonstration.read', { caseData: true })
  @Returns(DemonstrationResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DemonstrationResponse> {
    return this.demonstrations.read(actor, id);
  }

  /** Plans a demonstration of a target, as a draft. */
  @Post()
  @Asks('dateFarAhead')
  @Access('demonstration.plan', { caseData: true })
  @Returns(DemonstrationResponse, 201)
  plan(@CurrentActor() actor: Actor, @Body() input: PlanDemonstrationRequest): Promise<DemonstrationResponse> {
    return this.demonstrations.plan(actor, input);
  }

  /** Changes the plan: what is not given stays, null takes away. */
  @Patch(':id')
  @Asks('dateFarAhead')
  @Access('demonstration.change', { caseData: true })
  @Returns(DemonstrationResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeDemonstrationRequest): Promise<DemonstrationResponse> {
    return this.demonstrations.change(actor, id, version, input);
  }

  /** Books it with the provider; refused with everything that still lacks, at its field. */
  @Post(':id/booking')
  @Access('demonstration.book', { caseData: true })
  @Returns(DemonstrationResponse)
  book(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<DemonstrationResponse> {
    return this.demonstrations.book(actor, id, version);
  }

  /** Cancels it, with the reason. */
  @Post(':id/cancellation')
  @Access('demonstration.cancel', { caseData: true })
  @Returns(DemonstrationResponse)
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: CancelDemonstrationRequest): Promise<DemonstrationResponse> {
    return this.demonstrations.cancel(actor, id, version, input);
  }

  /** Records the assessors' decision; a pass makes the completion of the degree part. */
  @Post(':id/result')
  @Access('demonstration.recordResult', { caseData: true })
  @Returns(DemonstrationResponse)
  recordResult(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: DemonstrationResult): Promise<DemonstrationResponse> {
    return this.demonstrations.recordResult(actor, id, version, input);
  }
}
