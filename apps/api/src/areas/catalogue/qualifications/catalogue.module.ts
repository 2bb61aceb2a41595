import { Module } from '@nestjs/common';
import { CatalogueLoader } from './catalogue-loader.js';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { CatalogueService } from './catalogue.service.js';
import { DegreePartsQuery } from './degree-parts.query.js';

/** Qualifications, their versions, degree parts and requirements. */
@Module({
  controllers: [CatalogueController],
  providers: [CatalogueService, CatalogueRepository, CatalogueLoader, DegreePartsQuery],
  exports: [CatalogueService, CatalogueLoader],
})
export class CatalogueModule {}
