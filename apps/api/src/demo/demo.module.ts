import { Module } from '@nestjs/common';
import { DemoMaker } from '../platform/demo/demo-maker.js';
import { CaseSteps } from './make/case-steps.js';
import { CourseMaker } from './make/course-maker.js';
import { DemoServices } from './make/demo-services.js';
import { DemonstrationMaker } from './make/demonstration-maker.js';
import { DiaryMaker } from './make/diary-maker.js';
import { EnvironmentsMaker } from './make/environments-maker.js';
import { OpenPeriodMaker } from './make/open-period-maker.js';
import { OrganisationMaker } from './make/organisation-maker.js';
import { ProjectDemo } from './make/project-demo.js';
import { PublishedMaker } from './make/published-maker.js';
import { RunningMaker } from './make/running-maker.js';

/** The demo, made through the features' own use cases on the first start of a demo database. */
@Module({
  providers: [
    { provide: DemoMaker, useClass: ProjectDemo },
    DemoServices, OrganisationMaker, EnvironmentsMaker, CaseSteps, DiaryMaker, DemonstrationMaker, CourseMaker, OpenPeriodMaker, PublishedMaker, RunningMaker,
  ],
  exports: [DemoMaker],
})
export class DemoModule {}
