import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { 
  AddTargetRequest, AssessSuitabilityRequest, ChangePlacementRequest, ConfirmReadinessRequest, JudgeRequest, JudgeSeveralRequest, PeriodWithPlacements, PeriodWithSuitability, PeriodWithTargets, PlaceRequest,
 } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../../platform/access/access.decorator.js';
import { BodyLimit } from '../../../../platform/http/body-limit.decorator.js';
import { CurrentActor } from '../../../../platform/access/current-actor.decorator.js';
import { Asks } from '../../../../platform/http/asks.decorator.js';
import { EtagOf } from '../../../../platform/http/etag-of.decorator.js';
import { IfMatch } from '../../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../../platform/http/returns.decorator.js';
import { AssessService } from './assess.service.js';
import { TargetsService } from './targets.service.js';
import { PlacementsService } from '../placements/placements.service.js';

/** What is aimed at, where, and how far it is. What is added needs no version, what is changed its own; each answers with the header and its list. */
@Controller('coaching-periods')
export class CoachingPeriodPlanController {
  constructor(
    private readonly assessments: AssessService,
    private readonly targets: TargetsService,
    private readonly placements: PlacementsService,
  ) {}

  /** A suitability assessment: words, a decision and its reason. 409 `confirm` for one past onboarding by which the person would leave: it ends nothing. */
  @Post(':id/suitability-assessments')
  @Asks('coachingGoesOn')
  @Access('coachingPeriod.assessSuitability', { caseData: true })
  @Returns(PeriodWithSuitability)
  assessSuitability(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: AssessSuitabilityRequest,
  ): Promise<PeriodWithSuitability> {
    return this.assessments.assess(actor, id, input);
  }

  /** A degree part to aim at. 409 `targetExists`. */
  @Post(':id/targets')
  @Asks('partAlreadyHeld')
  @Access('coachingPeriod.addTarget', { caseData: true })
  @Returns(PeriodWithTargets)
  addTarget(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: AddTargetRequest,
  ): Promise<PeriodWithTargets> {
    return this.targets.add(actor, id, input);
  }

  /** Takes a target away. 409 `targetInUse` once a demonstration has been planned for it. */
  @Delete(':id/targets/:targetId')
  @EtagOf('targets', 'targetId')
  @Access('coachingPeriod.removeTarget', { caseData: true })
  @Returns(PeriodWithTargets)
  removeTarget(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string, @IfMatch() version: number,
  ): Promise<PeriodWithTargets> {
    return this.targets.remove(actor, id, version, targetId);
  }

  /** The coach's judgement of one requirement. */
  @Post(':id/targets/:targetId/judgements')
  @EtagOf('targets', 'targetId')
  @Access('coachingPeriod.judge', { caseData: true })
  @Returns(PeriodWithTargets)
  judge(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string, @IfMatch() version: number, @Body() input: JudgeRequest,
  ): Promise<PeriodWithTargets> {
    return this.targets.judge(actor, id, version, targetId, input);
  }

  /** The coach's judgements of several requirements at once, all or none; what is left out stays. */
  @Patch(':id/targets/:targetId/judgements')
  @BodyLimit(256)
  @EtagOf('targets', 'targetId')
  @Access('coachingPeriod.judge', { caseData: true })
  @Returns(PeriodWithTargets)
  judgeSeveral(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string, @IfMatch() version: number, @Body() input: JudgeSeveralRequest,
  ): Promise<PeriodWithTargets> {
    return this.targets.judgeSeveral(actor, id, version, targetId, input);
  }

  /** Every requirement is judged ready, or that is waived with a reason. */
  @Post(':id/targets/:targetId/readiness')
  @EtagOf('targets', 'targetId')
  @Access('coachingPeriod.confirmReadiness', { caseData: true })
  @Returns(PeriodWithTargets)
  confirmReadiness(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string, @IfMatch() version: number, @Body() input: ConfirmReadinessRequest,
  ): Promise<PeriodWithTargets> {
    return this.targets.confirmReadiness(actor, id, version, targetId, input);
  }

  /** A place to work at. 409 `environmentFull`; limits of the basis are warnings of the placement. */
  @Post(':id/placements')
  @Asks('dateFarAhead')
  @Access('coachingPeriod.place', { caseData: true })
  @Returns(PeriodWithPlacements)
  place(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: PlaceRequest,
  ): Promise<PeriodWithPlacements> {
    return this.placements.place(actor, id, input);
  }

  /** Changes what is given of a placement; days with entries stay inside it. */
  @Patch(':id/placements/:placementId')
  @Asks('dateFarAhead')
  @EtagOf('placements', 'placementId')
  @Access('coachingPeriod.changePlacement', { caseData: true })
  @Returns(PeriodWithPlacements)
  changePlacement(
    @CurrentActor() actor: Actor, @Param('id') id: string, @Param('placementId') placementId: string, @IfMatch() version: number, @Body() input: ChangePlacementRequest,
  ): Promise<PeriodWithPlacements> {
    return this.placements.change(actor, id, version, placementId, input);
  }
}
