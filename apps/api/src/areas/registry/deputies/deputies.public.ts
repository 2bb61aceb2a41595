export { DeputiesModule } from './deputies.module.js';
export { DeputiesService } from './deputies.service.js';
