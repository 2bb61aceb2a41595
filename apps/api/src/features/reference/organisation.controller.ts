import { Controller, Get } from '@nestjs/common';
import { OrganisationResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../platform/access/access.decorator.js';
import { CurrentActor } from '../../platform/access/current-actor.decorator.js';
import { Returns } from '../../platform/http/returns.decorator.js';
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
}
