import { Controller, Get, Query } from '@nestjs/common';
import { OverviewQuery, OverviewResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { OverviewService } from './overview.service.js';

@Controller('overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  /** Figures of the organisation, narrowed by project, municipality and field. Counts of people, never names. */
  @Get()
  @Access('statistics.read')
  @Returns(OverviewResponse)
  read(@CurrentActor() actor: Actor, @Query() query: OverviewQuery): Promise<OverviewResponse> {
    return this.overview.read(actor, query);
  }
}
