export { EducationProvidersService } from './education-providers.service.js';
export { MunicipalitiesService } from './municipalities.service.js';
export { OrganisationsService } from './organisations.service.js';
export { ReferenceModule } from './reference.module.js';
export { WorkFieldsService } from './work-fields.service.js';
