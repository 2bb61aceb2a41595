import { Controller, Get, Param } from '@nestjs/common';
import { FinalReportResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { FinalReportService } from './final-report.service.js';

@Controller('projects')
export class ReportsController {
  constructor(private readonly reports: FinalReportService) {}

  /**
   * The final report: percentages of all participants, half up to one decimal, each on its own. `reconciliation` names what
   * one would expect to be equal and is not; its `explanation` is notItemised, completedInAnotherField or printedOtherwise.
   */
  @Get(':id/final-report')
  @Access('report.read')
  @Returns(FinalReportResponse)
  finalReport(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FinalReportResponse> {
    return this.reports.read(actor, id);
  }
}
