export { CatalogueModule } from './catalogue.module.js';
export { DegreePartsAtEnvironment } from './catalogue.port.js';
export { CatalogueService, type KnownDegreePart } from './catalogue.service.js';
