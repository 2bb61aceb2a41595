import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import {
  AgreePlanRequest, Background, BackgroundPart, Exit, ExitPart, FollowUpPathPart, InformationGiven, InformationPart, PeriodWithBackground, PeriodWithExit, PeriodWithFollowUpPath,
  PeriodWithInformation, PeriodWithPlan, PeriodWithReferral, PlanFollowUpRequest, PlanPart, Referral, ReferralPart,
} from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../../platform/http/asks.decorator.js';
import { EtagOf } from '../../../../platform/http/etag-of.decorator.js';
import { IfMatch } from '../../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../../platform/http/returns.decorator.js';
import { PeriodPage } from '../page/period-page.service.js';
import { AgreeService } from '../plan/agree.service.js';
import { InformService } from '../plan/inform.service.js';
import { EndService } from '../process/end.service.js';
import { ChangeBackgroundService } from './change-background.service.js';
import { ChangeReferralService } from './change-referral.service.js';

/** The parts that a period has one of, each with an ETag of its own: 403 to whoever sees the period and not the part; a change answers with the part and the header. */
@Controller('coaching-periods')
export class CoachingPeriodPartsController {
  constructor(
    private readonly page: PeriodPage,
    private readonly referrals: ChangeReferralService,
    private readonly backgrounds: ChangeBackgroundService,
    private readonly information: InformService,
    private readonly agreements: AgreeService,
    private readonly ends: EndService,
  ) {}

  /** Who referred, when, what the person hopes for; and how the referral ended when no coaching followed. */
  @Get(':id/referral')
  @Access('coachingPeriod.read', { caseData: true })
  @Returns(ReferralPart)
  readReferral(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReferralPart> {
    return this.page.readPart(actor, id, 'referral');
  }

  /** Puts the referral right; a unit or a wish that is left out stays. 409 `confirm` for a day on which the person was a child. */
  @Patch(':id/referral')
  @Asks('personUnder15')
  @EtagOf('referral')
  @Access('coachingPeriod.changeReferral', { caseData: true })
  @Returns(PeriodWithReferral)
  changeReferral(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: Referral): Promise<PeriodWithReferral> {
    return this.referrals.change(actor, id, version, input);
  }

  /** The situation at the start. */
  @Get(':id/background')
  @Access('coachingPeriod.read', { caseData: true })
  @Returns(BackgroundPart)
  readBackground(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BackgroundPart> {
    return this.page.readPart(actor, id, 'background');
  }

  /** Puts the situation at the start right; what need not be told stays where it is left out. */
  @Patch(':id/background')
  @EtagOf('background')
  @Access('coachingPeriod.changeBackground', { caseData: true })
  @Returns(PeriodWithBackground)
  changeBackground(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: Background): Promise<PeriodWithBackground> {
    return this.backgrounds.change(actor, id, version, input);
  }

  /** What the person was told of the use of data, and whose register this is in; empty until it was. */
  @Get(':id/information')
  @Access('coachingPeriod.read', { caseData: true })
  @Returns(InformationPart)
  readInformation(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<InformationPart> {
    return this.page.readPart(actor, id, 'information');
  }

  /** Information about the use of data has been given; whose register this is in. Not a consent. 409 `confirm` for a day long before the referral. */
  @Patch(':id/information')
  @Asks('dateLongBefore')
  @EtagOf('information')
  @Access('coachingPeriod.informationGiven', { caseData: true })
  @Returns(PeriodWithInformation)
  giveInformation(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: InformationGiven): Promise<PeriodWithInformation> {
    return this.information.give(actor, id, version, input);
  }

  /** The plan of trainee and coach; empty until it is agreed. */
  @Get(':id/plan')
  @Access('coachingPeriod.read', { caseData: true })
  @Returns(PlanPart)
  readPlan(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PlanPart> {
    return this.page.readPart(actor, id, 'plan');
  }

  /** The plan, agreed by trainee and coach on a date; words that are left out stay. */
  @Patch(':id/plan')
  @EtagOf('plan')
  @Access('coachingPeriod.agreePlan', { caseData: true })
  @Returns(PeriodWithPlan)
  agreePlan(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: AgreePlanRequest): Promise<PeriodWithPlan> {
    return this.agreements.plan(actor, id, version, input);
  }

  /** The path after the period; empty until it is agreed. */
  @Get(':id/follow-up-path')
  @Access('coachingPeriod.read', { caseData: true })
  @Returns(FollowUpPathPart)
  readFollowUpPath(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FollowUpPathPart> {
    return this.page.readPart(actor, id, 'followUpPath');
  }

  /** The path after the period, agreed on a date; a next service that is left out stays. */
  @Patch(':id/follow-up-path')
  @EtagOf('followUpPath')
  @Access('coachingPeriod.planFollowUp', { caseData: true })
  @Returns(PeriodWithFollowUpPath)
  planFollowUp(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: PlanFollowUpRequest): Promise<PeriodWithFollowUpPath> {
    return this.agreements.followUpPath(actor, id, version, input);
  }

  /** The situation at exit; empty until it is recorded. */
  @Get(':id/exit')
  @Access('coachingPeriod.read', { caseData: true })
  @Returns(ExitPart)
  readExit(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ExitPart> {
    return this.page.readPart(actor, id, 'exit');
  }

  /** Puts a recorded exit right; a detail or a note that is left out stays. 422 `exitMissing` before it is recorded, 409 `transitionNotAllowed` for a death, which is an exit (`POST`). */
  @Patch(':id/exit')
  @EtagOf('exit')
  @Access('coachingPeriod.recordExit', { caseData: true })
  @Returns(PeriodWithExit)
  changeExit(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: Exit): Promise<PeriodWithExit> {
    return this.ends.changeExit(actor, id, version, input);
  }
}
