export { WorkLogsModule } from './work-logs.module.js';
export { WorkLogsService } from './work-logs.service.js';
