import { Body, Controller, Param, Post } from '@nestjs/common';
import { 
  AdvanceRequest, EndEarlyRequest, Exit, PeriodWithCourse, StartCoachingPeriodRequest, RecordDeathRequest, StepBackRequest, TakeBackDeathRequest, TurnAwayRequest,
 } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../../platform/http/asks.decorator.js';
import { IfMatch } from '../../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../../platform/http/returns.decorator.js';
import { MovePhaseService } from './move-phase.service.js';
import { DeathsService } from './deaths.service.js';
import { EndService } from './end.service.js';

/** How a period begins, moves on and ends. Each takes the version of the header and answers with it and with the course; 412 when someone moved it first. */
@Controller('coaching-periods')
export class CoachingPeriodPhasesController {
  constructor(
    private readonly phases: MovePhaseService,
    private readonly ends: EndService,
    private readonly deaths: DeathsService,
  ) {}

  /** referred → onboarding. 409 `gateNotMet` names everything that is missing. */
  @Post(':id/start')
  @Access('coachingPeriod.start', { caseData: true })
  @Returns(PeriodWithCourse)
  start(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: StartCoachingPeriodRequest,
  ): Promise<PeriodWithCourse> {
    return this.phases.start(actor, id, version, input);
  }

  /** To the next phase, `ended` included. 409 `gateNotMet` names everything that is missing. */
  @Post(':id/advance')
  @Access('coachingPeriod.advance', { caseData: true })
  @Returns(PeriodWithCourse)
  advance(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: AdvanceRequest,
  ): Promise<PeriodWithCourse> {
    return this.phases.advance(actor, id, version, input);
  }

  /** Back one phase, with a reason. */
  @Post(':id/step-back')
  @Access('coachingPeriod.stepBack', { caseData: true })
  @Returns(PeriodWithCourse)
  stepBack(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: StepBackRequest,
  ): Promise<PeriodWithCourse> {
    return this.phases.stepBack(actor, id, version, input);
  }

  /** The situation at exit, recorded once; not before the start or the last log. A death (`died`) ends the period: 409 `confirm`. 409 `exitAlreadyRecorded`: `PATCH` puts it right. */
  @Post(':id/exit')
  @Asks('personDied')
  @Access('coachingPeriod.recordExit', { caseData: true })
  @Returns(PeriodWithCourse)
  recordExit(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: Exit,
  ): Promise<PeriodWithCourse> {
    return this.ends.recordExit(actor, id, version, input);
  }

  /** Ends a period that has begun, with a reason and the situation at exit; what was booked is cancelled. 409 `confirm` for a death, and for a demonstration that has been and has no result. */
  @Post(':id/end-early')
  @Asks('personDied', 'demonstrationUnsettled')
  @Access('coachingPeriod.endEarly', { caseData: true })
  @Returns(PeriodWithCourse)
  endEarly(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: EndEarlyRequest,
  ): Promise<PeriodWithCourse> {
    return this.ends.endEarly(actor, id, version, input);
  }

  /** A death that is learned after the end: the period stays as it ended, the account is closed, nobody is asked anything. 409 `confirm`. */
  @Post(':id/death')
  @Asks('personDiedLater')
  @Access('coachingPeriod.recordDeath', { caseData: true })
  @Returns(PeriodWithCourse)
  recordDeath(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: RecordDeathRequest,
  ): Promise<PeriodWithCourse> {
    return this.deaths.record(actor, id, version, input);
  }

  /** A death was written by mistake: with a reason; a period that ended by it goes on. */
  @Post(':id/death/take-back')
  @Access('coachingPeriod.takeBackDeath', { caseData: true })
  @Returns(PeriodWithCourse)
  takeBackDeath(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: TakeBackDeathRequest,
  ): Promise<PeriodWithCourse> {
    return this.deaths.takeBack(actor, id, version, input);
  }

  /** A referral that leads to no coaching: why, and where the person was guided instead. */
  @Post(':id/turn-away')
  @Access('coachingPeriod.turnAway', { caseData: true })
  @Returns(PeriodWithCourse)
  turnAway(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: TurnAwayRequest,
  ): Promise<PeriodWithCourse> {
    return this.ends.turnAway(actor, id, version, input);
  }
}
