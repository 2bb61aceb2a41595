export { QualificationNames } from './qualification-names.service.js';
export { StatisticsModule } from './statistics.module.js';
export { StatisticsService } from './statistics.service.js';
