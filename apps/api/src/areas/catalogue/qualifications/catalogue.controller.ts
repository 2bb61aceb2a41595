import { Controller, Get, Param, Query } from '@nestjs/common';
import { DegreePartListQuery, DegreePartListResponse, QualificationListQuery, QualificationListResponse, QualificationResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { CatalogueService } from './catalogue.service.js';

@Controller()
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  /** Qualifications by name; `q` searches names and official codes. */
  @Get('qualifications')
  @Access('catalogue.read')
  @Returns(QualificationListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: QualificationListQuery): Promise<QualificationListResponse> {
    return this.catalogue.list(actor, query);
  }

  /** One qualification with its versions, degree parts and requirements. */
  @Get('qualifications/:id')
  @Access('catalogue.read')
  @Returns(QualificationResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<QualificationResponse> {
    return this.catalogue.read(actor, id);
  }

  /** Every degree part that can be a target; `environment` narrows to those mapped there. */
  @Get('degree-parts')
  @Access('catalogue.read')
  @Returns(DegreePartListResponse)
  options(@CurrentActor() actor: Actor, @Query() query: DegreePartListQuery): Promise<DegreePartListResponse> {
    return this.catalogue.options(actor, query);
  }
}
