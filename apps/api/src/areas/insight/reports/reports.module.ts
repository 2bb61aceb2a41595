import { Module } from '@nestjs/common';
import { ProjectsModule } from '../../registry/projects/projects.module.js';
import { ReferenceModule } from '../../registry/reference/reference.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { FinalReportService } from './final-report.service.js';
import { ReportsController } from './reports.controller.js';

/** Reports to funders. */
@Module({ imports: [ProjectsModule, ReferenceModule, StatisticsModule], controllers: [ReportsController], providers: [FinalReportService] })
export class ReportsModule {}
