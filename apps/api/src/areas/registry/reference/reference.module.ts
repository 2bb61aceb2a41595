import { Module } from '@nestjs/common';
import { FieldNames } from '../../../platform/session/session.presenter.js';
import { EducationProvidersController } from './education-providers.controller.js';
import { EducationProvidersRepository } from './education-providers.repository.js';
import { EducationProvidersService } from './education-providers.service.js';
import { MunicipalitiesController } from './municipalities.controller.js';
import { MunicipalitiesService } from './municipalities.service.js';
import { MunicipalityLoader } from './municipality-loader.js';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsService } from './organisations.service.js';
import { FieldsController } from './fields.controller.js';
import { WorkFieldsRepository } from './work-fields.repository.js';
import { WorkFieldsService } from './work-fields.service.js';

/** Municipalities, fields, education providers and the organisation itself. */
@Module({
  controllers: [MunicipalitiesController, FieldsController, EducationProvidersController, OrganisationController],
  providers: [
    MunicipalitiesService, MunicipalityLoader,
    WorkFieldsService, WorkFieldsRepository,
    EducationProvidersService, EducationProvidersRepository,
    OrganisationsService, OrganisationsRepository,
    { provide: FieldNames, useExisting: WorkFieldsService },
  ],
  exports: [MunicipalitiesService, MunicipalityLoader, WorkFieldsService, EducationProvidersService, OrganisationsService, FieldNames],
})
export class ReferenceModule {}
