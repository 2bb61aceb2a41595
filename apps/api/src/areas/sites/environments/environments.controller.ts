import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ChangeEnvironmentRequest, EnvironmentListQuery, EnvironmentListResponse, EnvironmentResponse, RetireEnvironmentRequest, SaveEnvironmentRequest } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { EnvironmentsService } from './environments.service.js';

@Controller('environments')
export class EnvironmentsController {
  constructor(private readonly environments: EnvironmentsService) {}

  /** Environments by name; filters `kind`, `municipality`, `degreePart` (learned or approved there) and `state` as it is shown. */
  @Get()
  @Access('environment.list')
  @Returns(EnvironmentListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: EnvironmentListQuery): Promise<EnvironmentListResponse> {
    return this.environments.list(actor, query);
  }

  /** Adds an environment: 201; 422 `unknownMunicipality`, `unknownProject`, `homeCannotOrganise`, … at the field. */
  @Post()
  @Access('environment.create', { caseData: true })
  @Returns(EnvironmentResponse, 201)
  create(@CurrentActor() actor: Actor, @Body() input: SaveEnvironmentRequest): Promise<EnvironmentResponse> {
    return this.environments.create(actor, input);
  }

  /** One environment with its tasks, approvals, coverage and the people placed there whom the caller may see. */
  @Get(':id')
  @Access('environment.read', { caseData: true })
  @Returns(EnvironmentResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<EnvironmentResponse> {
    return this.environments.read(actor, id);
  }

  /** Replaces the content of an environment. */
  @Patch(':id')
  @Access('environment.change', { caseData: true })
  @Returns(EnvironmentResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeEnvironmentRequest): Promise<EnvironmentResponse> {
    return this.environments.change(actor, id, version, input);
  }

  /** Takes it out of use; 409 `environmentInUse` while someone is placed there after the day, `environmentBooked` while a demonstration is booked. */
  @Post(':id/retirement')
  @Access('environment.retire', { caseData: true })
  @Returns(EnvironmentResponse)
  retire(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: RetireEnvironmentRequest): Promise<EnvironmentResponse> {
    return this.environments.retire(actor, id, version, input);
  }
}
