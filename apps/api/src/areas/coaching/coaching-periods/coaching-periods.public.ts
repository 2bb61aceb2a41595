export { CoachingPeriodsModule } from './coaching-periods.module.js';
export { type DemonstrationOfPeriod, DemonstrationsOfPeriod, type HeldPart } from './demonstrations-of-period.port.js';
export { DiaryOfPeriod } from './diary-of-period.port.js';
export { HandOversService, type ToldHandOver } from './hand-over/hand-overs.service.js';
export { PeriodTotalsService } from './kept/period-totals.service.js';
export { EvidenceService } from './plan/evidence.service.js';
