import { Controller, Get } from '@nestjs/common';
import { MunicipalityListResponse } from '@valopolku/contracts';
import { Access } from '../../../platform/access/access.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { MunicipalitiesService } from './municipalities.service.js';

@Controller('municipalities')
export class MunicipalitiesController {
  constructor(private readonly municipalities: MunicipalitiesService) {}

  /** All municipalities of the official code set, by Finnish name. */
  @Get()
  @Access('municipality.list')
  @Returns(MunicipalityListResponse)
  list(): MunicipalityListResponse {
    return this.municipalities.list();
  }
}
