import { Body, Controller, Param, Post } from '@nestjs/common';
import { ExtendRequest, PauseRequest, PeriodWithContacts, PeriodWithPauses, RecordContactRequest, ResumeRequest } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../../platform/access/current-actor.decorator.js';
import { EtagOf } from '../../../../platform/http/etag-of.decorator.js';
import { IfMatch } from '../../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../../platform/http/returns.decorator.js';
import { PauseService } from '../placements/pause.service.js';
import { AgreeService } from '../plan/agree.service.js';

/** What happens on the way. What is added needs no version, what is changed its own; each answers with the header and its list. */
@Controller('coaching-periods')
export class CoachingPeriodCourseController {
  constructor(
    private readonly pauses: PauseService,
    private readonly agreements: AgreeService,
  ) {}

  /** An interruption, open or with its last day. */
  @Post(':id/pauses')
  @Access('coachingPeriod.pause', { caseData: true })
  @Returns(PeriodWithPauses)
  pause(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: PauseRequest,
  ): Promise<PeriodWithPauses> {
    return this.pauses.pause(actor, id, input);
  }

  /** The last day of a pause that was open. */
  @Post(':id/pauses/:pauseId/end')
  @EtagOf('pauses', 'pauseId')
  @Access('coachingPeriod.resume', { caseData: true })
  @Returns(PeriodWithPauses)
  resume(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('pauseId') pauseId: string, @IfMatch() version: number, @Body() input: ResumeRequest,
  ): Promise<PeriodWithPauses> {
    return this.pauses.resume(actor, id, version, pauseId, input);
  }

  /** Calendar days added to the last window. */
  @Post(':id/extensions')
  @Access('coachingPeriod.extend', { caseData: true })
  @Returns(PeriodWithPauses)
  extend(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: ExtendRequest,
  ): Promise<PeriodWithPauses> {
    return this.pauses.extend(actor, id, input);
  }

  /** Someone asked how things are; what was said is not stored. */
  @Post(':id/contacts')
  @Access('coachingPeriod.contact', { caseData: true })
  @Returns(PeriodWithContacts)
  recordContact(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: RecordContactRequest,
  ): Promise<PeriodWithContacts> {
    return this.agreements.contact(actor, id, input);
  }
}
