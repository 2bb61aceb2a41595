import { Module } from '@nestjs/common';
import { ProjectsModule } from '../../registry/projects/projects.public.js';
import { ReferenceModule } from '../../registry/reference/reference.public.js';
import { StatisticsModule } from '../statistics/statistics.public.js';
import { FinalReportService } from './final-report.service.js';
import { ReportsController } from './reports.controller.js';

/** Reports to funders. */
@Module({ imports: [ProjectsModule, ReferenceModule, StatisticsModule], controllers: [ReportsController], providers: [FinalReportService] })
export class ReportsModule {}
