import { Module } from '@nestjs/common';
import { CaseSight } from '../../../platform/access/case-sight.js';
import { OwnPeriods } from '../../../platform/session/session.presenter.js';
import { DeputiesModule } from '../../registry/deputies/deputies.public.js';
import { ReferenceModule } from '../../registry/reference/reference.public.js';
import { KnownTrainees, UsersModule } from '../../registry/users/users.public.js';
import { AccessLogRowsQuery } from './access-log/access-log-rows.query.js';
import { CaseSightService } from './access/case-sight.service.js';
import { CasesService } from './access/cases.service.js';
import { OwnPeriodsQuery } from './access/own-periods.query.js';
import { PlacesService } from './access/places.service.js';
import { TraineesOfOrganisation } from './access/known-trainees.js';
import { TraineeAccountsController } from './accounts/trainee-accounts.controller.js';
import { TraineeAccountsService } from './accounts/trainee-accounts.service.js';
import { TraineeSearchQuery } from './trainee-search.query.js';
import { TraineesController } from './trainees.controller.js';
import { TraineesRepository } from './trainees.repository.js';
import { TraineesService } from './trainees.service.js';

/** People, the scope of their cases, and who has viewed their data. */
@Module({
  imports: [ReferenceModule, UsersModule, DeputiesModule],
  controllers: [TraineesController, TraineeAccountsController],
  providers: [
    TraineesService, TraineeAccountsService, TraineesRepository, TraineeSearchQuery, AccessLogRowsQuery, CasesService, PlacesService,
    { provide: KnownTrainees, useClass: TraineesOfOrganisation }, { provide: CaseSight, useClass: CaseSightService }, { provide: OwnPeriods, useClass: OwnPeriodsQuery },
  ],
  exports: [TraineesService, CasesService, PlacesService, KnownTrainees, CaseSight, OwnPeriods],
})
export class TraineesModule {}
