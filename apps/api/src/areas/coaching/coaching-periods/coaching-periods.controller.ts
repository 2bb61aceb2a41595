import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ChangeCoachingPeriodRequest, CoachingPeriodItem, CoachingPeriodListQuery, CoachingPeriodListResponse, CoachingPeriodResponse, PageQuery, ReferRequest, TimelineResponse,
} from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../platform/http/asks.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { MakesParts } from '../../../platform/http/makes-parts.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { CoachingPeriodsService } from './coaching-periods.service.js';
import { ChangeService } from './course/change.service.js';
import { ReferService } from './intake/refer.service.js';

@Controller('coaching-periods')
export class CoachingPeriodsController {
  constructor(
    private readonly periods: CoachingPeriodsService,
    private readonly referrals: ReferService,
    private readonly changes: ChangeService,
  ) {}

  /** Periods in the caller's scope by what we have to do next; `total` counts all under the same filters. */
  @Get()
  @Access('coachingPeriod.list', { caseData: true })
  @Returns(CoachingPeriodListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: CoachingPeriodListQuery): Promise<CoachingPeriodListResponse> {
    return this.periods.list(actor, query);
  }

  /** Refers someone: a new person (`trainee`) or one who comes back (`traineeId`). 409 `openPeriodExists`; 409 `confirm` for a child, and for somebody of the same name and birth as one of the register. */
  @Post()
  @Asks('personUnder15', 'samePerson')
  @MakesParts('trainee')
  @Access('coachingPeriod.refer', { caseData: true })
  @Returns(CoachingPeriodResponse, 201)
  refer(@CurrentActor() actor: Actor, @Body() input: ReferRequest): Promise<CoachingPeriodResponse> {
    return this.referrals.refer(actor, input);
  }

  /** The page of a period, as much as the caller's roles may see; 403 `reasonRequired` when it opens with a reason. */
  @Get(':id')
  @Access('coachingPeriod.read', { caseData: true })
  @Returns(CoachingPeriodResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CoachingPeriodResponse> {
    return this.periods.read(actor, id);
  }

  /**
   * Puts place, field or project right, or hands the case to another coach; every field given needs its own right. Another coach than
   * it has needs a `reason`, which both coaches and the person read: 422 `reasonMissing`. The parts have routes of their own.
   */
  @Patch(':id')
  @Access('coachingPeriod.transfer', { caseData: true })
  @Returns(CoachingPeriodItem)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeCoachingPeriodRequest): Promise<CoachingPeriodItem> {
    return this.changes.change(actor, id, version, input);
  }

  /** What happened to the period, newest first. */
  @Get(':id/timeline')
  @Access('coachingPeriod.readTimeline', { caseData: true })
  @Returns(TimelineResponse)
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<TimelineResponse> {
    return this.periods.timeline(actor, id, query);
  }
}
