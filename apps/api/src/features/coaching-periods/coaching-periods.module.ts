import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { PlacementsAtEnvironment } from '../environments/environments.port.js';
import { FactsModule } from '../facts/facts.module.js';
import { PeriodsOfProject } from '../projects/periods-of-project.port.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { ReferenceModule } from '../reference/reference.module.js';
import { TraineesModule } from '../trainees/trainees.module.js';
import { UsersModule } from '../users/users.module.js';
import { CoachingPeriodCourseController } from './coaching-period-course.controller.js';
import { CoachingPeriodPhasesController } from './coaching-period-phases.controller.js';
import { CoachingPeriodPlanController } from './coaching-period-plan.controller.js';
import { CoachingPeriodsController } from './coaching-periods.controller.js';
import { CoachingPeriodsRepository } from './coaching-periods.repository.js';
import { CoachingPeriodsService } from './coaching-periods.service.js';
import { EvidenceService } from './evidence.service.js';
import { HandOverQuery } from './hand-over.query.js';
import { HandOversService } from './hand-overs.service.js';
import { JudgementsQuery } from './judgements.query.js';
import { PeriodChanges } from './period-change.service.js';
import { PeriodEnding } from './period-ending.service.js';
import { PeriodItemPresenter } from './period-item.presenter.js';
import { PeriodItemQuery } from './period-item.query.js';
import { PeriodKeeper } from './period-keeper.service.js';
import { PeriodListQuery } from './period-list.query.js';
import { PeriodPage } from './period-page.service.js';
import { PeriodPageQuery } from './period-page.query.js';
import { PeriodParts } from './period-parts.repository.js';
import { PeriodReferences } from './period-references.service.js';
import { PeriodStateQuery } from './period-state.query.js';
import { PeriodTotalsService } from './period-totals.service.js';
import { PeriodsOfProjectQuery } from './periods-of-project.query.js';
import { PhaseEntryQuery } from './phase-entry.query.js';
import { PlacementContextQuery } from './placement-context.query.js';
import { PlacementsAtEnvironmentQuery } from './placements-at-environment.query.js';
import { TimelineQuery } from './timeline.query.js';
import { AgreeService } from './use-cases/agree.service.js';
import { AssessService } from './use-cases/assess.service.js';
import { ChangeService } from './use-cases/change.service.js';
import { DeathService } from './death.service.js';
import { DeathsService } from './use-cases/deaths.service.js';
import { EndService } from './use-cases/end.service.js';
import { InformService } from './use-cases/inform.service.js';
import { MovePhaseService } from './use-cases/move-phase.service.js';
import { PauseService } from './use-cases/pause.service.js';
import { PlacementsService } from './use-cases/placements.service.js';
import { ReferService } from './use-cases/refer.service.js';
import { TargetsService } from './use-cases/targets.service.js';

const USE_CASES = [
  ReferService, InformService, MovePhaseService, EndService, DeathService, DeathsService, AssessService, TargetsService, PlacementsService, AgreeService, PauseService, ChangeService,
];

/** Coaching periods from the referral to the exit. Each use case is a service of its own, for the routes and for the demo. */
@Module({
  imports: [ReferenceModule, UsersModule, CatalogueModule, ProjectsModule, FactsModule, TraineesModule],
  controllers: [CoachingPeriodsController, CoachingPeriodPhasesController, CoachingPeriodPlanController, CoachingPeriodCourseController],
  providers: [
    ...USE_CASES,
    CoachingPeriodsService, CoachingPeriodsRepository, PeriodParts, PeriodChanges, PeriodEnding, PeriodKeeper, PeriodReferences,
    PeriodItemQuery, PeriodItemPresenter, PeriodListQuery, PeriodPage, PeriodPageQuery, PeriodStateQuery,
    JudgementsQuery, PhaseEntryQuery, PlacementContextQuery, TimelineQuery, EvidenceService, PeriodTotalsService, HandOversService, HandOverQuery,
    { provide: PlacementsAtEnvironment, useClass: PlacementsAtEnvironmentQuery },
    { provide: PeriodsOfProject, useClass: PeriodsOfProjectQuery },
  ],
  exports: [...USE_CASES, CoachingPeriodsService, EvidenceService, HandOversService, PeriodTotalsService, PlacementsAtEnvironment, PeriodsOfProject],
})
export class CoachingPeriodsModule {}
