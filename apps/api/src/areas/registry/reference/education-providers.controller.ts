import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ChangeEducationProviderRequest, EducationProviderListQuery, EducationProviderListResponse, EducationProviderResponse, SaveEducationProviderRequest } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { BodyLimit } from '../../../platform/http/body-limit.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { EducationProvidersService } from './education-providers.service.js';

@Controller('education-providers')
export class EducationProvidersController {
  constructor(private readonly providers: EducationProvidersService) {}

  /** Education providers by name; `q` searches names of providers and of their contacts. */
  @Get()
  @Access('provider.list')
  @Returns(EducationProviderListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: EducationProviderListQuery): Promise<EducationProviderListResponse> {
    return this.providers.list(actor, query);
  }

  /** Adds a provider: 201. */
  @Post()
  @Access('provider.create')
  @BodyLimit(128)
  @Returns(EducationProviderResponse, 201)
  create(@CurrentActor() actor: Actor, @Body() input: SaveEducationProviderRequest): Promise<EducationProviderResponse> {
    return this.providers.create(actor, input);
  }

  /** Changes name and contacts; 412 when someone changed it first. */
  @Patch(':id')
  @Access('provider.change')
  @BodyLimit(128)
  @Returns(EducationProviderResponse)
  change(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeEducationProviderRequest,
  ): Promise<EducationProviderResponse> {
    return this.providers.change(actor, id, version, input);
  }
}
