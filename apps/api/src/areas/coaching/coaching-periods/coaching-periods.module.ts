import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/qualifications/qualifications.public.js';
import { PlacementsAtEnvironment } from '../../sites/environments/environments.public.js';
import { PeriodsOfProject, ProjectsModule } from '../../registry/projects/projects.public.js';
import { ReferenceModule } from '../../registry/reference/reference.public.js';
import { TraineesModule } from '../../case/trainees/trainees.public.js';
import { UsersModule } from '../../registry/users/users.public.js';
import { CoachingPeriodCourseController } from './course/coaching-period-course.controller.js';
import { CoachingPeriodPhasesController } from './process/coaching-period-phases.controller.js';
import { ChangeBackgroundService } from './parts/change-background.service.js';
import { ChangeReferralService } from './parts/change-referral.service.js';
import { CoachingPeriodPartsController } from './parts/coaching-period-parts.controller.js';
import { WholePeriods } from './parts/whole-periods.repository.js';
import { CoachingPeriodPlanController } from './plan/coaching-period-plan.controller.js';
import { CoachingPeriodsController } from './coaching-periods.controller.js';
import { CoachingPeriodsRepository } from './coaching-periods.repository.js';
import { CoachingPeriodsService } from './coaching-periods.service.js';
import { EvidenceService } from './plan/evidence.service.js';
import { HandOverQuery } from './hand-over/hand-over.query.js';
import { HandOversService } from './hand-over/hand-overs.service.js';
import { JudgementsQuery } from './page/judgements.query.js';
import { PeriodChanges } from './period-changes.service.js';
import { PeriodEnding } from './process/period-ending.service.js';
import { PeriodItemPresenter } from './caseload/period-item.presenter.js';
import { PeriodItemQuery } from './caseload/period-item.query.js';
import { PeriodKeeper } from './kept/period-keeper.service.js';
import { PeriodListQuery } from './caseload/period-list.query.js';
import { PeriodPage } from './page/period-page.service.js';
import { PeriodPageQuery } from './page/period-page.query.js';
import { PeriodParts } from './period-parts.repository.js';
import { PeriodReferences } from './period-references.service.js';
import { PeriodStateQuery } from './kept/period-state.query.js';
import { PeriodTotalsService } from './kept/period-totals.service.js';
import { PeriodsOfProjectQuery } from './periods-of-project.query.js';
import { PhaseEntryQuery } from './page/phase-entry.query.js';
import { PlacementContextQuery } from './placements/placement-context.query.js';
import { PlacementsAtEnvironmentQuery } from './placements/placements-at-environment.query.js';
import { TimelineQuery } from './page/timeline.query.js';
import { AgreeService } from './plan/agree.service.js';
import { AssessService } from './plan/assess.service.js';
import { ChangeService } from './course/change.service.js';
import { DeathService } from './process/death.service.js';
import { DeathsService } from './process/deaths.service.js';
import { EndService } from './process/end.service.js';
import { InformService } from './plan/inform.service.js';
import { MovePhaseService } from './process/move-phase.service.js';
import { PauseService } from './placements/pause.service.js';
import { PlacementsService } from './placements/placements.service.js';
import { ReferService } from './intake/refer.service.js';
import { TargetsService } from './plan/targets.service.js';

const USE_CASES = [
  ReferService, InformService, MovePhaseService, EndService, DeathService, DeathsService, AssessService, TargetsService, PlacementsService, AgreeService, PauseService, ChangeService,
  ChangeReferralService, ChangeBackgroundService,
];

/** Coaching periods from the referral to the exit. Each use case is a service of its own, for the routes and for the demo. */
@Module({
  imports: [ReferenceModule, UsersModule, CatalogueModule, ProjectsModule, TraineesModule],
  controllers: [CoachingPeriodsController, CoachingPeriodPhasesController, CoachingPeriodPlanController, CoachingPeriodCourseController, CoachingPeriodPartsController],
  providers: [
    ...USE_CASES,
    CoachingPeriodsService, CoachingPeriodsRepository, WholePeriods, PeriodParts, PeriodChanges, PeriodEnding, PeriodKeeper, PeriodReferences,
    PeriodItemQuery, PeriodItemPresenter, PeriodListQuery, PeriodPage, PeriodPageQuery, PeriodStateQuery,
    JudgementsQuery, PhaseEntryQuery, PlacementContextQuery, TimelineQuery, EvidenceService, PeriodTotalsService, HandOversService, HandOverQuery,
    { provide: PlacementsAtEnvironment, useClass: PlacementsAtEnvironmentQuery },
    { provide: PeriodsOfProject, useClass: PeriodsOfProjectQuery },
  ],
  exports: [...USE_CASES, CoachingPeriodsService, EvidenceService, HandOversService, PeriodTotalsService, PlacementsAtEnvironment, PeriodsOfProject],
})
export class CoachingPeriodsModule {}
