import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ChangeOrganisationRequest, OrganisationResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { OrganisationsService } from './organisations.service.js';

@Controller('organisation')
export class OrganisationController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** The caller's own organisation. */
  @Get()
  @Access('organisation.read')
  @Returns(OrganisationResponse)
  read(@CurrentActor() actor: Actor): Promise<OrganisationResponse> {
    return this.organisations.read(actor);
  }

  /** Whose register each service is in, and how long its data is kept; by an administrator. */
  @Patch()
  @Access('organisation.change')
  @Returns(OrganisationResponse)
  change(@CurrentActor() actor: Actor, @IfMatch() version: number, @Body() input: ChangeOrganisationRequest): Promise<OrganisationResponse> {
    return this.organisations.change(actor, version, input);
  }
}
