export { CompletionsModule } from './completions.module.js';
export { CompletionsService } from './completions.service.js';
