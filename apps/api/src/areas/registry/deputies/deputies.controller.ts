import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ChangeDeputyRequest, CreateDeputyRequest, DeputyListQuery, DeputyListResponse, DeputyResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../platform/http/asks.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns, ReturnsNothing } from '../../../platform/http/returns.decorator.js';
import { DeputiesService } from './deputies.service.js';

@Controller('deputies')
export class DeputiesController {
  constructor(private readonly deputies: DeputiesService) {}

  /** In force or to come, by the first day: a coach sees those for and by oneself, an admin all. */
  @Get()
  @Access('deputy.list')
  @Returns(DeputyListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: DeputyListQuery): Promise<DeputyListResponse> {
    return this.deputies.list(actor, query);
  }

  /** Names a deputy: 201; 422 `ownDeputy`, `unknownCoach`, `endBeforeStart`, `deputyOver`, `deputyOverlaps` at the field; 409 `confirm` for days far ahead. */
  @Post()
  @Asks('dateFarAhead')
  @Access('deputy.create')
  @Returns(DeputyResponse, 201)
  name(@CurrentActor() actor: Actor, @Body() input: CreateDeputyRequest): Promise<DeputyResponse> {
    return this.deputies.name(actor, input);
  }

  /** Other days; 422 `deputyBegun` when the first day is past; 409 `confirm` for days far ahead. */
  @Patch(':id')
  @Asks('dateFarAhead')
  @Access('deputy.change')
  @Returns(DeputyResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeDeputyRequest): Promise<DeputyResponse> {
    return this.deputies.change(actor, id, version, input);
  }

  /** Ends it at once: the coach's people close to the deputy. */
  @Delete(':id')
  @Access('deputy.end')
  @ReturnsNothing()
  end(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deputies.end(actor, id, version);
  }
}
