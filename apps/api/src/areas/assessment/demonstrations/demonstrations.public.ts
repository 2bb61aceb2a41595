export { DemonstrationsModule } from './demonstrations.module.js';
export { DemonstrationsService } from './demonstrations.service.js';
