import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { 
  AddTargetRequest, AgreePlanRequest, AssessSuitabilityRequest, ChangePlacementRequest, CoachingPeriodResponse, ConfirmReadinessRequest, JudgeRequest, JudgeSeveralRequest, PlaceRequest,
 } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../../platform/access/access.decorator.js';
import { BodyLimit } from '../../../../platform/http/body-limit.decorator.js';
import { CurrentActor } from '../../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../../platform/http/asks.decorator.js';
import { IfMatch } from '../../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../../platform/http/returns.decorator.js';
import { AssessService } from './assess.service.js';
import { TargetsService } from './targets.service.js';
import { PlacementsService } from '../placements/placements.service.js';
import { AgreeService } from './agree.service.js';

/** What is aimed at, where, and how far it is. Each answers with the fresh period; 412 when someone changed it first. */
@Controller('coaching-periods')
export class CoachingPeriodPlanController {
  constructor(
    private readonly assessments: AssessService,
    private readonly targets: TargetsService,
    private readonly placements: PlacementsService,
    private readonly agreements: AgreeService,
  ) {}

  /** A suitability assessment: words, a decision and its reason. 409 `confirm` for one past onboarding by which the person would leave: it ends nothing. */
  @Post(':id/suitability-assessments')
  @Asks('coachingGoesOn')
  @Access('coachingPeriod.assessSuitability', { caseData: true })
  @Returns(CoachingPeriodResponse)
  assessSuitability(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: AssessSuitabilityRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.assessments.assess(actor, id, version, input);
  }

  /** A degree part to aim at. 409 `targetExists`. */
  @Post(':id/targets')
  @Asks('partAlreadyHeld')
  @Access('coachingPeriod.addTarget', { caseData: true })
  @Returns(CoachingPeriodResponse)
  addTarget(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: AddTargetRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.targets.add(actor, id, version, input);
  }

  /** Takes a target away. 409 `targetInUse` once a demonstration has been planned for it. */
  @Delete(':id/targets/:targetId')
  @Access('coachingPeriod.removeTarget', { caseData: true })
  @Returns(CoachingPeriodResponse)
  removeTarget(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string, @IfMatch() version: number,
  ): Promise<CoachingPeriodResponse> {
    return this.targets.remove(actor, id, version, targetId);
  }

  /** The coach's judgement of one requirement. */
  @Post(':id/targets/:targetId/judgements')
  @Access('coachingPeriod.judge', { caseData: true })
  @Returns(CoachingPeriodResponse)
  judge(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string, @IfMatch() version: number, @Body() input: JudgeRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.targets.judge(actor, id, version, targetId, input);
  }

  /** The coach's judgements of several requirements at once, all or none; what is left out stays. */
  @Patch(':id/targets/:targetId/judgements')
  @BodyLimit(256)
  @Access('coachingPeriod.judge', { caseData: true })
  @Returns(CoachingPeriodResponse)
  judgeSeveral(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string, @IfMatch() version: number, @Body() input: JudgeSeveralRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.targets.judgeSeveral(actor, id, version, targetId, input);
  }

  /** Every requirement is judged ready, or that is waived with a reason. */
  @Post(':id/targets/:targetId/readiness')
  @Access('coachingPeriod.confirmReadiness', { caseData: true })
  @Returns(CoachingPeriodResponse)
  confirmReadiness(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string, @IfMatch() version: number, @Body() input: ConfirmReadinessRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.targets.confirmReadiness(actor, id, version, targetId, input);
  }

  /** A place to work at. 409 `environmentFull`; limits of the basis are warnings of the placement. */
  @Post(':id/placements')
  @Asks('dateFarAhead')
  @Access('coachingPeriod.place', { caseData: true })
  @Returns(CoachingPeriodResponse)
  place(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: PlaceRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.placements.place(actor, id, version, input);
  }

  /** Changes what is given of a placement; days with entries stay inside it. */
  @Patch(':id/placements/:placementId')
  @Asks('dateFarAhead')
  @Access('coachingPeriod.changePlacement', { caseData: true })
  @Returns(CoachingPeriodResponse)
  changePlacement(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('placementId') placementId: string, @IfMatch() version: number, @Body() input: ChangePlacementRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.placements.change(actor, id, version, placementId, input);
  }

  /** The plan, agreed by trainee and coach on a date. */
  @Post(':id/plan-agreement')
  @Access('coachingPeriod.agreePlan', { caseData: true })
  @Returns(CoachingPeriodResponse)
  agreePlan(
    @CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: AgreePlanRequest,
  ): Promise<CoachingPeriodResponse> {
    return this.agreements.plan(actor, id, version, input);
  }
}
