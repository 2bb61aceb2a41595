import { Body, Controller, Param, Post } from '@nestjs/common';
import { CoachingPeriodResponse, ExtendRequest, PauseRequest, PlanFollowUpRequest, RecordContactRequest, ResumeRequest } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../../platform/http/returns.decorator.js';
import { PauseService } from '../placements/pause.service.js';
import { AgreeService } from '../plan/agree.service.js';

/** What happens on the way. Each answers with the fresh period; 412 when someone changed it first. */
@Controller('coaching-periods')
export class CoachingPeriodCourseController {
  constructor(
    private readonly pauses: PauseService,
    private readonly agreements: AgreeService,
  ) {}

  /** An interruption, open or with its last day. */
  @Post(':id/pauses')
  @Access('coachingPeriod.pause', { caseData: true })
  @Returns(CoachingPeriodResponse)
  pause(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: PauseRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.pauses.pause(actor, id, version, input);
  }

  /** The last day of a pause that was open. */
  @Post(':id/pauses/:pauseId/end')
  @Access('coachingPeriod.resume', { caseData: true })
  @Returns(CoachingPeriodResponse)
  resume(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('pauseId') pauseId: string, @IfMatch() version: number, @Body() input: ResumeRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.pauses.resume(actor, id, version, pauseId, input);
  }

  /** Calendar days added to the last window. */
  @Post(':id/extensions')
  @Access('coachingPeriod.extend', { caseData: true })
  @Returns(CoachingPeriodResponse)
  extend(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ExtendRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.pauses.extend(actor, id, version, input);
  }

  /** The path after the period, agreed on a date. */
  @Post(':id/follow-up-path')
  @Access('coachingPeriod.planFollowUp', { caseData: true })
  @Returns(CoachingPeriodResponse)
  planFollowUp(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: PlanFollowUpRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.agreements.followUp(actor, id, version, input);
  }

  /** Someone asked how things are; what was said is not stored. */
  @Post(':id/contacts')
  @Access('coachingPeriod.contact', { caseData: true })
  @Returns(CoachingPeriodResponse)
  recordContact(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: RecordContactRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.agreements.contact(actor, id, version, input);
  }
}
