export { FactsModule } from './facts.module.js';
export { FactsService } from './facts.service.js';
